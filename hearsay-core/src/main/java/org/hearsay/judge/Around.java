package org.hearsay.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/// The mentions that belong to a content: all inside it, and the times and places that stand in its
/// sentence outside any speaker's name and any other content, such as "On Dec. 9" before "sources
/// reported that …".
final class Around {

  private static final int MOST = 400;

  private final List<Mention> mentions;
  private final List<Span> spans;
  private final List<Span> taken = new ArrayList<>();

  Around(List<Mention> mentions, List<Attribution> attributions) {
    this.mentions =
        mentions.stream()
            .sorted(Comparator.comparingInt(mention -> mention.span().start()))
            .toList();
    spans = this.mentions.stream().map(Mention::span).toList();
    for (var attribution : attributions) {
      taken.addAll(attribution.content());
      attribution.chain().forEach(hop -> taken.addAll(hop.speakerWords()));
    }
    taken.sort(Comparator.naturalOrder());
  }

  /// Inside the content, in text order.
  List<Mention> inside(Attribution attribution) {
    var inside = new ArrayList<Mention>();
    for (var piece : attribution.content()) {
      from(piece.start(), piece.end()).stream()
          .filter(mention -> piece.covers(mention.span()))
          .forEach(inside::add);
    }
    return inside;
  }

  /// Outside the content, but governing it.
  List<Mention> governing(Said said) {
    var sentence = said.sentence().span();
    return from(sentence.start(), sentence.end()).stream()
        .filter(mention -> mention instanceof Mention.Dated || mention instanceof Mention.Placed)
        .filter(mention -> isFree(mention.span()))
        .toList();
  }

  private List<Mention> from(int start, int end) {
    int first = firstFrom(spans, start);
    var found = new ArrayList<Mention>();
    for (int i = first; i < mentions.size() && mentions.get(i).span().start() < end; i++) {
      found.add(mentions.get(i));
      if (found.size() >= MOST) {
        break;
      }
    }
    return found;
  }

  private boolean isFree(Span span) {
    int near = Math.min(taken.size(), firstFrom(taken, span.end()));
    for (int i = near - 1; i >= Math.max(0, near - 60); i--) {
      if (taken.get(i).overlaps(span)) {
        return false;
      }
    }
    return true;
  }

  /// Index of the first span that starts at or after `start`.
  private static int firstFrom(List<Span> spans, int start) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
