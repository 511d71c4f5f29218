package org.hearsay.learn;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.model.PartOfSpeech;

/// Gives words their class, from left to right, each with those before it in view (Collins 2002,
/// "Discriminative training methods for hidden Markov models"). The model is one of Apache OpenNLP,
/// and so are the features; they are looked up here because OpenNLP's own tagger takes twenty times
/// as long. Immutable; one instance serves many threads.
public final class PosTagger {

  private static final PartOfSpeech[] NONE = {};

  /// Letters at the beginning and at the end that are features.
  private static final int LONGEST_AFFIX = 4;

  private static final int MOST_KNOWN = 20_000;
  private static final int LONGEST_KNOWN = 40;

  private final PartOfSpeech[] classes;
  private final PosModel.Row always;
  private final PosModel.Row first;
  private final PosModel.Row second;
  private final PosModel.Row third;
  private final Map<String, PosModel.Row> suffixes;
  private final Map<String, PosModel.Row> prefixes;
  private final Map<String, PosModel.Row> words;
  private final Map<String, PosModel.Row> shapes;
  private final Map<String, PosModel.Row> shapedWords;

  /// What a word tells of others, by how far after it they stand.
  private final List<Map<String, PosModel.Row>> after;

  private final List<Map<String, PosModel.Row>> before;

  /// What was looked up of words already: texts use few words most of the time.
  private final Map<String, Word> known = new ConcurrentHashMap<>();

  /// By the class of the word before.
  private final PosModel.Row[] follows;

  /// By the class of the word before the one before, then of the one before.
  private final PosModel.Row[][] followsBoth;

  private PosTagger(PosModel model) {
    classes = model.classes();
    always = model.row("def", "");
    first = model.row("S=", "begin");
    second = model.row("p1S=", "begin");
    third = model.row("p2S=", "begin");
    suffixes = model.rows("suf=");
    prefixes = model.rows("pre=");
    words = model.rows("w=");
    after = List.of(model.rows("p1w="), model.rows("p2w="));
    before = List.of(model.rows("n1w="), model.rows("n2w="));
    shapes = model.rows("wc=");
    shapedWords = model.rows("w&c=");
    follows = new PosModel.Row[classes.length];
    followsBoth = new PosModel.Row[classes.length][classes.length];
    for (int one = 0; one < classes.length; one++) {
      follows[one] = model.row("t=", classes[one].name());
      for (int next = 0; next < classes.length; next++) {
        followsBoth[one][next] = model.row("t2=", classes[one] + "," + classes[next]);
      }
    }
  }

  /// The tagger whose model is `bytes`, as `lab train tagger` writes them.
  public static PosTagger of(byte[] bytes) {
    return new PosTagger(PosModel.read(bytes));
  }

  /// One class for each word of a sentence.
  public PartOfSpeech[] tag(String[] sentence) {
    if (sentence.length == 0) {
      return NONE;
    }
    var looked = new Word[sentence.length];
    for (int i = 0; i < sentence.length; i++) {
      looked[i] = word(sentence[i]);
    }
    var found = new PartOfSpeech[sentence.length];
    int previous = 0;
    int beforePrevious = 0;
    for (int i = 0; i < sentence.length; i++) {
      double[] sums = looked[i].own.clone();
      addAround(looked, i, sums);
      looked[i].shape.add(sums);
      looked[i].shaped.add(sums);
      if (i > 0) {
        follows[previous].add(sums);
      }
      if (i > 1) {
        followsBoth[beforePrevious][previous].add(sums);
      }
      beforePrevious = previous;
      previous = best(sums);
      found[i] = classes[previous];
    }
    return found;
  }

  private void addAround(Word[] sentence, int at, double[] sums) {
    for (int away = 1; away <= after.size() && at - away >= 0; away++) {
      sentence[at - away].after.get(away - 1).add(sums);
    }
    for (int away = 1; away <= before.size() && at + away < sentence.length; away++) {
      sentence[at + away].before.get(away - 1).add(sums);
    }
    switch (at) {
      case 0 -> first.add(sums);
      case 1 -> second.add(sums);
      case 2 -> third.add(sums);
      default -> {}
    }
  }

  /// What the model has of a word, wherever it stands.
  ///
  /// @param own the sums of its letters
  /// @param after what it adds to the words after it
  private record Word(
      double[] own,
      List<PosModel.Row> after,
      List<PosModel.Row> before,
      PosModel.Row shape,
      PosModel.Row shaped) {}

  private Word word(String word) {
    var here = known.get(word);
    if (here == null) {
      here = look(word);
      if (word.length() <= LONGEST_KNOWN && known.size() < MOST_KNOWN) {
        known.put(word, here);
      }
    }
    return here;
  }

  private Word look(String word) {
    String lower = lower(word);
    String shape = WordShape.of(word);
    return new Word(
        own(word, lower),
        after.stream().map(rows -> row(rows, lower)).toList(),
        before.stream().map(rows -> row(rows, lower)).toList(),
        row(shapes, shape),
        row(shapedWords, lower.concat(",").concat(shape)));
  }

  private double[] own(String word, String lower) {
    var sums = new double[classes.length];
    always.add(sums);
    int longest = Math.min(LONGEST_AFFIX, word.length());
    for (int length = 1; length <= longest; length++) {
      row(suffixes, word.substring(word.length() - length)).add(sums);
    }
    for (int length = 1; length <= longest; length++) {
      row(prefixes, word.substring(0, length)).add(sums);
    }
    row(words, lower).add(sums);
    return sums;
  }

  private static PosModel.Row row(Map<String, PosModel.Row> rows, String feature) {
    return rows.getOrDefault(feature, PosModel.SILENT);
  }

  /// The first of those with the highest sum.
  private static int best(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return best;
  }

  /// Letter by letter, as the model was trained.
  private static String lower(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.toLowerCase(word.charAt(i)) != word.charAt(i)) {
        return lowerFrom(i, word.toCharArray());
      }
    }
    return word;
  }

  private static String lowerFrom(int from, char[] letters) {
    for (int i = from; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(letters[i]);
    }
    return new String(letters);
  }
}
