package org.hearsay.lab.train;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.recognise.name.NameLearner.Document;
import org.hearsay.recognise.name.NameTagger;

/// How a tagger fares on labelled documents that it has not learned from: a name counts where span
/// and kind are right. Only people, places and organisations are asked for.
final class NameScore {

  private static final Set<String> KINDS = Set.of("PERSON", "PLACE", "ORGANISATION");

  private int right;
  private int found;
  private int gold;

  /// Tags one document and counts.
  void add(NameTagger tagger, Document document) {
    var tagged = tagger.tag(document.words());
    for (int i = 0; i < tagged.size(); i++) {
      var names = names(tagged.get(i));
      var wanted = names(document.labels().get(i));
      found += names.size();
      gold += wanted.size();
      names.retainAll(wanted);
      right += names.size();
    }
  }

  private static Set<NameSpan> names(List<String> labels) {
    var names = new HashSet<NameSpan>();
    int from = 0;
    for (int i = 1; i <= labels.size(); i++) {
      String inside = "I-" + labels.get(from).replaceFirst("^[BI]-", "");
      if (i == labels.size() || !labels.get(i).equals(inside)) {
        String kind = inside.substring(2);
        if (KINDS.contains(kind)) {
          names.add(new NameSpan(from, i, kind));
        }
        from = i;
      }
    }
    return names;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "people, places and organisations: precision %.1f, recall %.1f, F1 %.1f",
        100.0 * right / Math.max(1, found),
        100.0 * right / Math.max(1, gold),
        200.0 * right / Math.max(1, found + gold));
  }
}
