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
import org.hearsay.model.Span;
import org.hearsay.recognise.refer.line.Kind;
import org.hearsay.recognise.refer.line.Nature;
import org.hearsay.recognise.refer.line.Part;
import org.hearsay.recognise.refer.line.Sex;
import org.hearsay.recognise.refer.line.WhoWords;
import org.jspecify.annotations.Nullable;

/// Everybody the report has spoken of so far, as far as they can still be meant.
final class Cast {

  /// Of so many, the ones spoken of last, it is weighed whether they are meant.
  private static final int REMEMBERED = 48;

  private static final int NAMESAKES = 8;

  /// So many sentences long whoever spoke may go on.
  private static final int SPEAKS_ON = 6;

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
  private double now;
  private @Nullable Figure speaker;
  private @Nullable Figure leader;
  private int spoken;
  private int led;
  private int allLed;

  Cast(WhoWords who, Weights weights) {
    this.who = who;
    this.weights = weights;
  }

  /// The next sentence; one that is all quotation brings nobody much farther off.
  void next(boolean quoted) {
    sentence++;
    now += quoted ? weights.pause : 1;
  }

  /// Whoever spoke last, if that is not too long ago.
  Optional<Figure> speaker() {
    return Optional.ofNullable(speaker).filter(one -> now - one.seen() <= SPEAKS_ON);
  }

  /// Whether it is the person whom the last sentence about people was about, or whoever spoke last.
  boolean atHand(Figure figure) {
    return figure.equals(leader) || speaker().filter(figure::equals).isPresent();
  }

  /// Whether it has spoken in this sentence.
  boolean speaksHere(Figure figure) {
    return spoken == sentence && figure.equals(speaker);
  }

  /// Whether it leads this sentence.
  boolean leads(Figure figure) {
    return figure.ledLast == sentence;
  }

  boolean inThisSentence(Figure figure) {
    return figure.lastSeen() == sentence;
  }

  /// The bearer of a name: who bore it, or a fuller form of it, before.
  Figure named(Span span, String printed, Nature nature) {
    var words = printedWords.computeIfAbsent(printed, this::words);
    var figure =
        bearer(words, nature)
            .filter(known -> known.sex.agrees(nature.sex()))
            .orElseGet(() -> stranger(span, nature));
    if (words.size() > figure.words.size()) {
      figure.to = span;
    }
    if (nature.kind() == Kind.PERSON) {
      figure.kind = Kind.PERSON;
      figure.sex = figure.sex.or(nature.sex()).or(who.sex(words));
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

  private static Figure stranger(Span span, Nature nature) {
    return new Figure(span, nature.kind(), nature.sex(), nature.many(), true, List.of());
  }

  /// A name taken for a body's may be that of a person known by it, and the other way round where
  /// nothing but the tagger of names told.
  private Optional<Figure> bearer(List<String> words, Nature nature) {
    if (nature.unsure()) {
      var person = known(words, figure -> figure.kind == Kind.PERSON);
      return person.isPresent() ? person : known(words, figure -> figure.kind == nature.kind());
    }
    return Optional.ofNullable(called.get(words))
        .filter(one -> one.kind == nature.kind())
        .or(() -> known(words, figure -> figure.kind == nature.kind()))
        .or(() -> known(words, figure -> figure.unsure && nature.kind() == Kind.PERSON));
  }

  /// The person known by the name.
  Optional<Figure> bearer(String printed) {
    var words = printedWords.computeIfAbsent(printed, this::words);
    return known(words, one -> one.kind == Kind.PERSON);
  }

  private void remember(String word, Figure figure) {
    var bearers = byWord.computeIfAbsent(word, any -> new ArrayList<>());
    bearers.addFirst(figure);
    if (bearers.size() > NAMESAKES) {
      bearers.removeLast();
    }
  }

  private Optional<Figure> known(List<String> words, Predicate<Figure> fits) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return byWord.getOrDefault(words.getLast(), List.of()).stream()
        .filter(figure -> fits.test(figure) && !figure.many)
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

  /// How near at hand somebody is: by when and how they were last spoken of, and a little by how
  /// much of the report is about them.
  double nearness(Figure figure) {
    return figure.nearness(now, weights.fade) + share(figure);
  }

  /// The same, as it was before this sentence; 0 for whom only this sentence speaks of.
  double nearnessBefore(Figure figure) {
    double near = figure.nearnessBefore(sentence, now, weights.fade);
    return near == 0 ? 0 : near + share(figure);
  }

  private double share(Figure figure) {
    boolean counts = figure.named && figure.kind == Kind.PERSON && allLed > 0;
    return counts ? weights.main * Math.min(1.0, (double) figure.led / allLed) : 0;
  }

  /// Brings somebody to mind. Of several who speak in a sentence the first has the word, "Ana
  /// Prieto said a clerk told her", unless another closes it.
  void see(Figure figure, Part part, Setting setting) {
    boolean told = setting == Setting.TOLD;
    boolean inner = part.leads() && led == sentence;
    figure.seen(sentence, now, weight(part, setting, inner), weights.fade, weights.kept);
    if (told && part.leads()) {
      if (!inner) {
        figure.led(sentence);
        leader = figure.kind == Kind.PERSON && figure.named ? figure : leader;
      }
      led = sentence;
      figure.led++;
      allLed += figure.kind == Kind.PERSON && figure.named ? 1 : 0;
    }
    recent.remove(figure);
    recent.add(figure);
    if (recent.size() > REMEMBERED) {
      recent.removeFirst();
    }
    if (told && part == Part.SPEAKER) {
      figure.spoke = true;
      if (spoken != sentence) {
        speaker = figure;
        spoken = sentence;
      }
    }
  }

  /// Somebody speaks whose words stood before: "The crane is not, he said." Whoever they spoke of
  /// did not lead the sentence.
  void close(Figure figure, Setting setting) {
    if (setting == Setting.TOLD) {
      for (var other : recent) {
        if (other != figure && inThisSentence(other)) {
          other.told(now, weights.fade, weights.quoted);
        }
      }
      led = -1;
      spoken = -1;
    }
    see(figure, Part.SPEAKER, setting);
  }

  private double weight(Part part, Setting setting, boolean inner) {
    return switch (setting) {
      case TOLD -> inner ? weights.of(part) * weights.inner : weights.of(part);
      case QUOTED -> weights.of(part) * weights.quoted;
      case HEADLINE -> weights.headline;
    };
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
