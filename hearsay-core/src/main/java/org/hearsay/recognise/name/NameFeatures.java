package org.hearsay.recognise.name;

import static org.hearsay.learn.FeatureRows.mix;

import java.util.List;
import org.hearsay.learn.FeatureRows;

/// The features by which names are known: the word, its writing and affixes, its neighbours, the
/// run of capitals it stands in, what the word book says of it, and what the document has shown.
final class NameFeatures {

  private final WordBook book;

  NameFeatures(WordBook book) {
    this.book = book;
  }

  /// Whether most words of a sentence are capitalised, as in headlines: capitals then tell little.
  static boolean shouting(List<Form> forms) {
    int words = 0;
    int capitals = 0;
    for (var form : forms) {
      if (form.writing <= Form.MIXED) {
        words++;
        capitals += form.capital() ? 1 : 0;
      }
    }
    return words > 3 && capitals * 4 > words * 3;
  }

  /// One row of features for each word of a sentence.
  FeatureRows of(List<Form> forms, Memory memory) {
    var rows = new FeatureRows();
    int loud = shouting(forms) ? 1 : 0;
    var spots = spots(forms);
    var row = forms.toArray(Form[]::new);
    for (int i = 0; i < row.length; i++) {
      var at = new Place(row, i, loud);
      words(at, rows);
      writing(at, rows);
      beyondMarks(at, rows);
      run(at, rows);
      known(at, spots, rows);
      clusters(at, rows);
      rows.add(mix(60, mix(memory.writings(at.at(0)), at.cap())));
      rows.endRow();
    }
    return rows;
  }

  /// What a second reading knows besides: what the first took each word for.
  static FeatureRows again(List<Form> forms, Memory memory) {
    var rows = new FeatureRows();
    int loud = shouting(forms) ? 1 : 0;
    var row = forms.toArray(Form[]::new);
    for (int i = 0; i < row.length; i++) {
      remembered(new Place(row, i, loud), memory, rows);
      rows.endRow();
    }
    return rows;
  }

  /// One word with its neighbours.
  private record Place(Form[] forms, int index, int loud) {
    Form at(int offset) {
      int i = index + offset;
      return i < 0 || i >= forms.length ? Form.EDGE : forms[i];
    }

    /// How the word is written, whether it begins the sentence, whether the sentence is loud.
    int cap() {
      return at(0).writing * 4 + (index == 0 ? 2 : 0) + loud;
    }
  }

  private static void words(Place at, FeatureRows rows) {
    int word = at.at(0).word;
    int before = at.at(-1).word;
    int after = at.at(1).word;
    int cap = at.cap();
    rows.add(mix(1, cap));
    rows.add(mix(2, word));
    rows.add(mix(3, before));
    rows.add(mix(4, after));
    rows.add(mix(5, at.at(-2).word));
    rows.add(mix(6, at.at(2).word));
    rows.add(mix(7, mix(before, word)));
    rows.add(mix(8, mix(word, after)));
    rows.add(mix(9, mix(before, cap)));
    rows.add(mix(10, mix(after, cap)));
    rows.add(mix(11, mix(mix(at.at(-2).word, before), cap)));
    rows.add(mix(12, mix(mix(after, at.at(2).word), cap)));
    rows.add(mix(13, mix(mix(before, after), cap)));
    rows.add(mix(14, mix(word, at.loud())));
    rows.add(mix(15, mix(word, cap)));
  }

  /// The nearest words where marks stand between: "Mr" before "Mr . Urey".
  private static void beyondMarks(Place at, FeatureRows rows) {
    int before = -1;
    while (before > -4 && at.at(before).writing == Form.MARK) {
      before--;
    }
    int after = 1;
    while (after < 4 && at.at(after).writing == Form.MARK) {
      after++;
    }
    int cap = at.cap();
    rows.add(mix(90, mix(at.at(before).word, cap)));
    rows.add(mix(91, mix(at.at(after).word, cap)));
    rows.add(mix(92, mix(at.at(before).clusters[1], cap)));
    rows.add(mix(93, mix(at.at(after).clusters[1], cap)));
    kinds(94, at.at(before).kinds, cap, rows);
    kinds(95, at.at(after).kinds, cap, rows);
    rows.add(mix(96, mix(at.at(before).word, at.at(after).word)));
    rows.add(mix(97, mix(at.at(before).clusters[1], at.at(after).clusters[1])));
  }

  private static void writing(Place at, FeatureRows rows) {
    var form = at.at(0);
    var affixes = form.affixes;
    for (int i = 0; i < affixes.length; i++) {
      rows.add(mix(20 + i, affixes[i]));
    }
    if (affixes.length >= 6) {
      rows.add(mix(30, mix(affixes[5], form.writing)));
    }
    rows.add(mix(31, form.shape));
    rows.add(mix(32, mix(at.at(-1).shortShape, form.shortShape)));
    rows.add(mix(33, mix(form.shortShape, at.at(1).shortShape)));
    rows.add(mix(34, mix(mix(at.at(-1).shortShape, form.shortShape), at.at(1).shortShape)));
    rows.add(mix(35, mix(mix(at.at(-1).writing, at.at(-2).writing), at.cap())));
    rows.add(mix(36, mix(mix(at.at(1).writing, at.at(2).writing), at.cap())));
  }

  /// The run of capitalised words around this one: its first and last word, what stands outside.
  private static void run(Place at, FeatureRows rows) {
    if (at.loud() == 1 || !at.at(0).capital()) {
      return;
    }
    int from = 0;
    while (from > -6 && at.at(from - 1).capital()) {
      from--;
    }
    int to = 0;
    while (to < 6 && at.at(to + 1).capital()) {
      to++;
    }
    int where = (from == 0 ? 1 : 0) + (to == 0 ? 2 : 0);
    rows.add(mix(40, mix(at.at(from).word, where)));
    rows.add(mix(41, mix(at.at(to).word, where)));
    rows.add(mix(42, mix(at.at(from - 1).word, where)));
    rows.add(mix(43, mix(at.at(to + 1).word, where)));
    rows.add(mix(44, mix(to - from, where)));
    rows.add(mix(45, mix(at.at(to + 1).word, at.at(to + 2).word)));
    rows.add(mix(46, mix(at.at(from).clusters[1], where)));
    rows.add(mix(47, mix(at.at(to).clusters[1], where)));
    rows.add(mix(48, mix(at.at(from - 1).clusters[1], where)));
    rows.add(mix(49, mix(at.at(to + 1).clusters[1], where)));
  }

  /// What the book says of each word: kinds as part of a phrase (with the place in it) and alone.
  private int[][] spots(List<Form> forms) {
    var spots = new int[forms.size()][];
    int covered = 0;
    for (int i = 0; i < spots.length; i++) {
      spots[i] = spots[i] == null ? new int[] {0, 0, 0} : spots[i];
      spots[i][2] = forms.get(i).kinds;
      int found = i < covered || forms.get(i).writing == Form.LOWER ? 0 : book.longest(forms, i);
      int end = found >>> 16;
      for (int j = i; j < end; j++) {
        int part = end == i + 1 ? 0 : j == i ? 1 : j == end - 1 ? 3 : 2;
        spots[j] = new int[] {found & 0xFFFF, part, j == i ? spots[i][2] : 0};
        covered = end;
      }
    }
    return spots;
  }

  private static void known(Place at, int[][] spots, FeatureRows rows) {
    int i = at.index();
    var spot = spots[i];
    int cap = at.cap();
    kinds(50, spot[0], mix(spot[1], cap), rows);
    kinds(51, spot[2], at.at(0).writing, rows);
    rows.add(mix(52, mix(mix(spot[0], spot[1]), cap)));
    int before = i > 0 ? spots[i - 1][2] : 0;
    int after = i + 1 < spots.length ? spots[i + 1][2] : 0;
    kinds(53, before, cap, rows);
    kinds(54, after, cap, rows);
    rows.add(mix(55, mix(mix(before, spot[2]), cap)));
    rows.add(mix(56, mix(mix(spot[2], after), cap)));
    rows.add(mix(57, mix(mix(mix(before, spot[2]), after), cap)));
    rows.add(mix(58, mix(mix(spot[0], spot[1]), at.at(-1).word)));
    rows.add(mix(59, mix(mix(spot[0], spot[1]), at.at(1).word)));
  }

  private static void kinds(int template, int kinds, int with, FeatureRows rows) {
    for (int left = kinds; left != 0; left &= left - 1) {
      rows.add(mix(template, mix(Integer.numberOfTrailingZeros(left), with)));
    }
  }

  private static void clusters(Place at, FeatureRows rows) {
    var here = at.at(0).clusters;
    var before = at.at(-1).clusters;
    var after = at.at(1).clusters;
    int cap = at.cap();
    for (int level = 0; level < WordClusters.LEVELS; level++) {
      rows.add(mix(70 + level, mix(here[level], cap)));
      rows.add(mix(73 + level, mix(before[level], cap)));
      rows.add(mix(76 + level, mix(after[level], cap)));
      rows.add(mix(79 + level, mix(mix(before[level], here[level]), cap)));
      rows.add(mix(82 + level, mix(mix(here[level], after[level]), cap)));
    }
    rows.add(mix(85, mix(at.at(-2).clusters[1], cap)));
    rows.add(mix(86, mix(at.at(2).clusters[1], cap)));
    rows.add(mix(87, mix(mix(before[1], after[1]), cap)));
    rows.add(mix(88, mix(mix(at.at(-2).clusters[1], before[1]), cap)));
    rows.add(mix(89, mix(mix(after[1], at.at(2).clusters[1]), cap)));
  }

  private static void remembered(Place at, Memory memory, FeatureRows rows) {
    int cap = at.cap();
    int here = memory.label(at.at(0));
    int before = memory.label(at.at(-1));
    int after = memory.label(at.at(1));
    rows.add(mix(61, mix(here, at.at(0).writing)));
    rows.add(mix(62, mix(before, cap)));
    rows.add(mix(63, mix(after, cap)));
    rows.add(mix(64, mix(before, here)));
    rows.add(mix(65, mix(here, after)));
    int inLong = memory.labelInLongNames(at.at(0));
    rows.add(mix(66, mix(inLong, cap)));
    rows.add(mix(67, mix(inLong, here)));
  }
}
