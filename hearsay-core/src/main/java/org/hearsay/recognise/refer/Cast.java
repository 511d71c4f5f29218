package org.hearsay.recognise.refer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.hearsay.recognise.refer.line.Kind;
import org.hearsay.recognise.refer.line.Part;
import org.hearsay.recognise.refer.line.Sex;
import org.hearsay.recognise.refer.line.WhoWords;
import org.jspecify.annotations.Nullable;

/// Everybody the report has spoken of so far, as far as they can still be meant.
final class Cast {

  /// Of so many, the ones spoken of last, it is weighed whether they are meant.
  private static final int REMEMBERED = 48;

  private static final int NAMESAKES = 8;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OWNED = Pattern.compile("['’]s$");
  private static final Pattern BETWEEN = Pattern.compile("[\\s.\"“”,()]+");

  private final WhoWords who;
  private final Weights weights;
  private final Map<String, List<Figure>> byWord = new HashMap<>();
  private final Map<List<String>, Figure> called = new HashMap<>();
  private final Map<String, List<String>> printedWords = new HashMap<>();
  private final LinkedHashSet<Figure> recent = new LinkedHashSet<>();
  private int sentence;
  private @Nullable Figure speaker;
  private int spoken;
  private int led;

  Cast(WhoWords who, Weights weights) {
    this.who = who;
    this.weights = weights;
  }

  void next() {
    sentence++;
  }

  /// Whoever spoke last, if that is not too long ago.
  Optional<Figure> speaker() {
    return Optional.ofNullable(speaker).filter(one -> sentence - one.lastSeen() <= 6);
  }

  boolean inThisSentence(Figure figure) {
    return figure.lastSeen() == sentence;
  }

  /// The bearer of a name: who bore it, or a fuller form of it, before.
  Figure named(Span span, String printed, Mention.Kind kind, Sex title) {
    var words = printedWords.computeIfAbsent(printed, this::words);
    var as = kind == Mention.Kind.PERSON ? Kind.PERSON : Kind.GROUP;
    var known =
        Optional.ofNullable(called.get(words))
            .filter(one -> one.kind == as)
            .or(() -> known(words, as));
    var figure =
        known.orElseGet(
            () -> new Figure(span, as, Sex.OPEN, kind == Mention.Kind.NORP, true, List.of()));
    if (known.isPresent() && !figure.sex.agrees(title)) {
      figure = new Figure(span, as, title, false, true, List.of());
    }
    if (words.size() > figure.words.size()) {
      figure.to = span;
    }
    if (as == Kind.PERSON) {
      figure.sex = figure.sex.or(title).or(who.sex(words));
      if (figure.sex == Sex.OPEN && figure.words.isEmpty() && words.size() == 1) {
        figure.sex = who.sex(words.getFirst());
      }
    }
    called.put(words, figure);
    for (String word : words) {
      if (figure.words.add(word)) {
        remember(word, figure);
      }
    }
    return figure;
  }

  private void remember(String word, Figure figure) {
    var bearers = byWord.computeIfAbsent(word, any -> new ArrayList<>());
    bearers.addFirst(figure);
    if (bearers.size() > NAMESAKES) {
      bearers.removeLast();
    }
  }

  private Optional<Figure> known(List<String> words, Kind kind) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return byWord.getOrDefault(words.getLast(), List.of()).stream()
        .filter(figure -> figure.kind == kind && !figure.many)
        .filter(figure -> figure.words.containsAll(words) || words.containsAll(figure.words))
        .max(Comparator.comparingDouble(this::nearness));
  }

  private List<String> words(String printed) {
    String plain = OWNED.matcher(plain(printed)).replaceAll("");
    var words = new ArrayList<String>();
    for (String word : BETWEEN.split(plain)) {
      boolean title = words.isEmpty() && plain.length() > word.length() && who.title(word);
      if (!word.isEmpty() && !title) {
        words.add(word);
      }
    }
    return words;
  }

  private static String plain(String printed) {
    boolean ascii = true;
    for (int i = 0; i < printed.length() && ascii; i++) {
      ascii = printed.charAt(i) < 128;
    }
    String bare =
        ascii
            ? printed
            : MARKS.matcher(Normalizer.normalize(printed, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT);
  }

  double nearness(Figure figure) {
    return figure.nearness(sentence, weights.fade());
  }

  /// Brings somebody to mind. Of several who speak in a sentence the first has the word: "Ana
  /// Prieto said a clerk told her".
  void see(Figure figure, Part part, boolean headline) {
    boolean inner = part.leads() && led == sentence;
    double weight = headline ? weights.headline() : weights.of(part);
    figure.seen(
        sentence, inner ? weight * weights.inner() : weight, weights.fade(), weights.kept());
    led = part.leads() && !headline ? sentence : led;
    figure.led |= part.leads() && !headline;
    recent.remove(figure);
    recent.add(figure);
    if (recent.size() > REMEMBERED) {
      recent.removeFirst();
    }
    if (part == Part.SPEAKER && !headline && spoken != sentence) {
      speaker = figure;
      spoken = sentence;
    }
  }

  /// Somebody speaks, and it is left open who.
  void openSpeaker() {
    speaker = null;
    spoken = sentence;
  }

  /// Those who fit, the last one first.
  List<Figure> recent(Predicate<Figure> fits) {
    var fitting = new ArrayList<Figure>();
    for (var figure : recent.reversed()) {
      if (fits.test(figure)) {
        fitting.add(figure);
      }
    }
    return fitting;
  }
}
