package org.hearsay.recognise.name;

import java.util.ArrayList;
import java.util.List;

/// Names within names: the places and peoples in the names of organisations, works and events.
///
/// "Kenya Airways" is one name to us, and "Kenya" in it a place. Some corpora mark the inner
/// name and, as another name, what is left: "Kenya" PLACE, "Airways" ORGANISATION. [#apart]
/// writes labels their way, to be measured on them.
public final class InnerNames {

  private static final int PLACES =
      1 << NameLists.COUNTRY | 1 << NameLists.PROVINCE | 1 << NameLists.CITY;

  private final WordKnowledge words;

  public InnerNames(WordKnowledge words) {
    this.words = words;
  }

  /// Labels of one sentence with inner names apart.
  public List<String> apart(List<String> sentence, List<String> labels) {
    var apart = new ArrayList<>(labels);
    var forms = words.forms(List.of(sentence)).getFirst();
    for (int from = 0; from < labels.size(); from++) {
      if (labels.get(from).equals("B-ORGANISATION") || labels.get(from).equals("B-MISC")) {
        String kind = labels.get(from).substring(2);
        int to = from + 1;
        while (to < labels.size() && labels.get(to).equals("I-" + kind)) {
          to++;
        }
        cut(forms, from, to, kind, apart);
      }
    }
    return apart;
  }

  private void cut(List<Form> forms, int from, int to, String kind, List<String> apart) {
    int at = from;
    while (at < to) {
      int last = at == from ? to - 1 : to;
      int found =
          forms.get(at).capital()
              ? words.book().longest(forms, at, last, kinds -> !inner(kinds).isEmpty())
              : 0;
      if (found == 0) {
        at++;
      } else {
        int end = found >>> 16;
        for (int i = at; i < end; i++) {
          apart.set(i, (i == at ? "B-" : "I-") + inner(found & 0xFFFF));
        }
        if (end < to) {
          apart.set(end, "B-" + kind);
        }
        at = end;
      }
    }
  }

  private static String inner(int kinds) {
    if ((kinds & NameLists.NEVER_INNER) != 0) {
      return "";
    }
    return (kinds & 1 << NameLists.PEOPLE) != 0 ? "NORP" : (kinds & PLACES) != 0 ? "PLACE" : "";
  }
}
