package org.hearsay.recognise.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one document has shown of its words so far: whether a word also stands in small letters,
/// and as what kind of name it was taken on the first reading (Krishnan and Manning 2006, "An
/// effective two-stage model for exploiting non-local dependencies").
final class Memory {

  private final Map<String, int[]> seen = new HashMap<>();
  private final int labels;

  /// @param labels number of labels; label 0 is "no name"
  Memory(int labels) {
    this.labels = labels;
  }

  /// Notes the words of one sentence, before anything is labelled.
  void note(List<Form> forms, boolean shouting) {
    if (shouting) {
      return;
    }
    for (int i = 0; i < forms.size(); i++) {
      var form = forms.get(i);
      if (form.writing == Form.LOWER) {
        counts(form)[labels]++;
      } else if (i > 0 && form.capital()) {
        counts(form)[labels + 1]++;
      }
    }
  }

  /// Notes how the words of one sentence were labelled.
  void note(List<Form> forms, int[] labelled) {
    for (int i = 0; i < labelled.length; i++) {
      if (labelled[i] != 0 || forms.get(i).capital()) {
        counts(forms.get(i))[labelled[i]]++;
      }
      if (inLongName(labelled, i) && forms.get(i).capital()) {
        counts(forms.get(i))[labels + 2 + labelled[i]]++;
      }
    }
  }

  /// Whether a word is labelled as part of a name of several: labels come in pairs, that of a first
  /// word and that of a later one.
  private static boolean inLongName(int[] labelled, int at) {
    int label = labelled[at];
    boolean goesOn = at + 1 < labelled.length && labelled[at + 1] == label + 1;
    return label != 0 && (label % 2 == 0 || goesOn);
  }

  private int[] counts(Form form) {
    return seen.computeIfAbsent(form.lower, word -> new int[2 * labels + 2]);
  }

  /// 0: neither seen, 1: only in small letters, 2: only with a capital inside a sentence, 3: both.
  int writings(Form form) {
    var counts = seen.get(form.lower);
    return counts == null ? 0 : (counts[labels] > 0 ? 1 : 0) + (counts[labels + 1] > 0 ? 2 : 0);
  }

  /// The commonest label of this word as `label * 3 + strength` (0: under half, 1: over half, 2:
  /// always); -1 where it was never labelled.
  int label(Form form) {
    return commonest(form, 0);
  }

  /// The same among names of several words alone: "Banda" where "Joyce Banda" stands somewhere.
  int labelInLongNames(Form form) {
    return commonest(form, labels + 2);
  }

  private int commonest(Form form, int from) {
    var counts = seen.get(form.lower);
    if (counts == null) {
      return -1;
    }
    int best = 0;
    int all = 0;
    for (int i = 0; i < labels; i++) {
      all += counts[from + i];
      best = counts[from + i] > counts[from + best] ? i : best;
    }
    int most = counts[from + best];
    return all == 0 ? -1 : best * 3 + (most == all ? 2 : most * 2 > all ? 1 : 0);
  }
}
