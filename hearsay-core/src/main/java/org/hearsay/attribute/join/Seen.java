package org.hearsay.attribute.join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.tag.Role;
import org.hearsay.attribute.tag.RoleLinker;
import org.hearsay.attribute.tag.RoleLinker.Linked;
import org.hearsay.attribute.tag.RoleOdds;
import org.hearsay.attribute.tag.RoleTags.Stretch;
import org.hearsay.model.Passage;

/// What a tagger sees in a report, and how surely.
final class Seen {

  /// One statement.
  ///
  /// @param source empty at the cue where nobody is named
  /// @param content in text order
  record One(Range source, Range cue, List<Range> content) {
    One {
      content = List.copyOf(content);
    }
  }

  private final RoleOdds odds;
  private final List<One> all = new ArrayList<>();

  /// Which statement has its cue at a word; −1 for none.
  private final int[] cues;

  Seen(List<Passage> passages, RoleOdds odds) {
    this.odds = odds;
    cues = new int[odds.size()];
    Arrays.fill(cues, -1);
    for (var linked : new RoleLinker(passages).linked(odds.best())) {
      var one = one(linked);
      Arrays.fill(cues, one.cue().from(), one.cue().to(), all.size());
      all.add(one);
    }
  }

  private static One one(Linked linked) {
    var cue = range(linked.cue());
    var source = linked.source().map(Seen::range).orElse(new Range(cue.from(), cue.from()));
    var content =
        linked.content().stream().map(Seen::range).sorted(Comparator.comparingInt(Range::from));
    return new One(source, cue, content.toList());
  }

  private static Range range(Stretch stretch) {
    return new Range(stretch.from(), stretch.to());
  }

  List<One> all() {
    return all;
  }

  /// The number of the first statement whose cue has a word of `words`; −1 for none.
  int cueIn(Range words) {
    for (int at = words.from(); at < words.to(); at++) {
      if (cues[at] >= 0) {
        return cues[at];
      }
    }
    return -1;
  }

  /// How likely all of this is told: that of its least likely piece.
  private double told(List<Range> content) {
    return content.stream()
        .mapToDouble(piece -> Math.max(sure(Role.CONTENT, piece), sure(Role.INNER, piece)))
        .min()
        .orElse(0);
  }

  /// How likely a statement is as it stands: that of its least likely part.
  double whole(One one) {
    return Math.min(
        told(one.content()), Math.min(sure(Role.CUE, one.cue()), sure(Role.SOURCE, one.source())));
  }

  private double sure(Role role, Range words) {
    return odds.of(role, words.from(), words.to());
  }
}
