package org.hearsay.lab.attribution.linear;

import static org.hearsay.learn.FeatureRows.mix;

import java.util.function.IntPredicate;
import org.hearsay.attribute.tag.RoleTags;
import org.hearsay.learn.FeatureRows;

/// The features by which roles are known.
final class LinearFeatures {

  private static final int EDGE = 0x5eed;

  private final LinearText text;
  private final int begin;
  private final int end;

  private final FeatureRows rows;

  /// @param begin first word of the passage
  /// @param rows filled anew by each question
  LinearFeatures(LinearText text, int begin, int end, FeatureRows rows) {
    this.text = text;
    this.begin = begin;
    this.end = end;
    this.rows = rows;
  }

  /// One row for each word of the passage: what does not depend on other roles.
  FeatureRows rows() {
    rows.clear();
    int[] left = nearest(at -> text.tells[at], true);
    int[] right = nearest(at -> text.tells[at], false);
    for (int at = begin; at < end; at++) {
      words(at);
      classes(at);
      ruled(at);
      quoted(at);
      placed(at);
      telling(at, left[at - begin], right[at - begin]);
      rows.endRow();
    }
    return rows;
  }

  private int of(int[] values, int at) {
    return at < begin || at >= end ? EDGE : values[at];
  }

  private void words(int at) {
    int here = text.lemma[at];
    rows.add(mix(1, text.word[at]));
    for (int away = -3; away <= 3; away++) {
      rows.add(mix(5 + away, of(text.lemma, at + away)));
    }
    int before = of(text.lemma, at - 1);
    int after = of(text.lemma, at + 1);
    rows.add(mix(10, mix(before, here)));
    rows.add(mix(11, mix(here, after)));
    rows.add(mix(12, mix(of(text.pos, at - 1), here)));
    rows.add(mix(13, mix(here, of(text.pos, at + 1))));
    rows.add(mix(14, mix(before, of(text.pos, at))));
    rows.add(mix(15, mix(of(text.pos, at), after)));
    rows.add(mix(16, mix(text.word[at], text.pos[at])));
  }

  private void classes(int at) {
    int here = text.pos[at] * 8 + text.look[at];
    int before = of(text.pos, at - 1);
    int after = of(text.pos, at + 1);
    rows.add(mix(20, here));
    rows.add(mix(21, before));
    rows.add(mix(22, after));
    rows.add(mix(23, mix(before, here)));
    rows.add(mix(24, mix(here, after)));
    rows.add(mix(25, mix(mix(before, here), after)));
    rows.add(mix(26, mix(mix(of(text.pos, at - 2), before), here)));
    rows.add(mix(27, mix(mix(here, after), of(text.pos, at + 2))));
    rows.add(mix(28, mix(mix(of(text.pos, at - 3), of(text.pos, at - 2)), before)));
    rows.add(mix(29, mix(mix(after, of(text.pos, at + 2)), of(text.pos, at + 3))));
    for (int away = -3; away <= 3; away++) {
      int kinds = of(text.kinds, at + away);
      if (kinds != 0) {
        rows.add(mix(33 + away, kinds));
        rows.add(mix(43 + away, mix(kinds, here)));
      }
    }
  }

  private void ruled(int at) {
    int here = text.rule[at];
    int before = of(text.rule, at - 1);
    int after = of(text.rule, at + 1);
    rows.add(mix(50, here));
    rows.add(mix(51, mix(before, here)));
    rows.add(mix(52, mix(here, after)));
    rows.add(mix(53, mix(mix(before, here), after)));
    rows.add(mix(54, mix(here, text.pos[at])));
    rows.add(mix(55, mix(here, text.lemma[at])));
    rows.add(mix(56, mix(here, text.quote[at])));
    rows.add(mix(57, mix(of(text.rule, at - 2), here)));
    rows.add(mix(58, mix(here, of(text.rule, at + 2))));
    rows.add(mix(59, mix(mix(here, after), of(text.lemma, at + 1))));
    rows.add(mix(60, mix(mix(before, here), of(text.lemma, at - 1))));
    rows.add(mix(61, mix(of(text.rule, at - 3), here)));
    rows.add(mix(62, mix(here, of(text.rule, at + 3))));
  }

  private void quoted(int at) {
    int here = text.quote[at];
    int around = mix(of(text.quote, at - 1), of(text.quote, at + 1));
    rows.add(mix(70, here));
    rows.add(mix(71, mix(around, here)));
    rows.add(mix(72, mix(around, mix(here, text.lemma[at]))));
    rows.add(mix(73, mix(around, mix(here, text.pos[at]))));
    if (here > 0) {
      rows.add(mix(74, near(text.quoteFrom[at])));
      rows.add(mix(75, near(text.quoteTo[at])));
      rows.add(mix(76, near(text.quoteFrom[at] + text.quoteTo[at])));
      rows.add(mix(77, at - text.quoteFrom[at] < begin ? 1 : 0));
      rows.add(mix(78, mix(near(text.quoteFrom[at] + text.quoteTo[at]), here)));
    }
  }

  private void placed(int at) {
    int since = near(at - text.from[at]);
    int left = near(text.to[at] - at);
    rows.add(mix(80, since));
    rows.add(mix(81, left));
    rows.add(mix(82, mix(since, text.pos[at])));
    rows.add(mix(83, mix(left, text.pos[at])));
    rows.add(mix(84, mix(text.from[at] == begin ? 1 : 0, since)));
    rows.add(mix(85, text.lemma[text.from[at]]));
    rows.add(mix(86, text.quote[text.from[at]] * 4 + text.quote[text.to[at] - 1]));
  }

  private void telling(int at, int left, int right) {
    told(90, at, left);
    told(95, at, right);
    int both = mix(distance(at, left), distance(at, right));
    rows.add(mix(100, both));
    rows.add(mix(101, mix(both, text.pos[at])));
    rows.add(mix(102, mix(both, text.quote[at])));
  }

  private void told(int template, int at, int other) {
    int far = distance(at, other);
    rows.add(mix(template, far));
    if (other >= 0) {
      rows.add(mix(template + 1, mix(text.lemma[other], Math.min(far, 3))));
      rows.add(mix(template + 2, mix(far, text.pos[at])));
      rows.add(mix(template + 3, mix(far, mix(text.pos[other], of(text.lemma, other + 1)))));
      rows.add(mix(template + 4, mix(text.word[other], text.quote[at])));
    }
  }

  private static int distance(int at, int other) {
    return other < 0 ? 99 : near(Math.abs(at - other));
  }

  /// Small numbers as they are, larger ones by steps that grow.
  static int near(int words) {
    return words < 5 ? words : words < 8 ? 5 : words < 12 ? 6 : words < 20 ? 7 : words < 40 ? 8 : 9;
  }

  /// For each word the nearest that is marked, in its sentence, before (or at) it or after it.
  private int[] nearest(IntPredicate marked, boolean before) {
    var found = new int[end - begin];
    int last = -1;
    for (int i = 0; i < found.length; i++) {
      int at = before ? begin + i : end - 1 - i;
      if (last >= 0 && text.from[last] != text.from[at]) {
        last = -1;
      }
      found[at - begin] = last;
      last = marked.test(at) ? at : last;
    }
    return found;
  }

  /// What the roles decided before tell: those of the word and its neighbours, and how far the
  /// nearest stretch of each is.
  FeatureRows given(RoleTags tags, int roles) {
    rows.clear();
    var order = LinearTagger.ORDER;
    var lefts = new int[roles][];
    var rights = new int[roles][];
    for (int i = 0; i < roles; i++) {
      var role = order.get(i);
      IntPredicate marked = at -> tags.tag(role, at) != RoleTags.OUTSIDE;
      lefts[i] = nearest(marked, true);
      rights[i] = nearest(marked, false);
    }
    for (int at = begin; at < end; at++) {
      around(tags, roles, at);
      int all = 0;
      for (int i = 0; i < roles; i++) {
        int left = lefts[i][at - begin];
        int right = rights[i][at - begin];
        beside(210 + 20 * i, at, left);
        beside(220 + 20 * i, at, right);
        int both = mix(distance(at, left), distance(at, right));
        all = mix(all, both);
        rows.add(mix(205 + 20 * i, mix(both, text.quote[at])));
        rows.add(mix(206 + 20 * i, mix(both, text.pos[at])));
        rows.add(mix(207 + 20 * i, mix(both, text.rule[at])));
      }
      rows.add(mix(300, all));
      rows.add(mix(301, mix(all, text.quote[at])));
      rows.endRow();
    }
    return rows;
  }

  private void beside(int template, int at, int other) {
    int far = distance(at, other);
    rows.add(mix(template, far));
    if (other >= 0) {
      int last = other < at ? at - 1 : at + 1;
      rows.add(mix(template + 1, mix(text.lemma[other], Math.min(far, 3))));
      rows.add(mix(template + 2, mix(far, text.lemma[at])));
      rows.add(mix(template + 3, mix(far, of(text.lemma, last))));
      rows.add(mix(template + 4, mix(far, text.lemma[other])));
    }
  }

  private void around(RoleTags tags, int roles, int at) {
    int here = tag(tags, roles, at);
    int before = tag(tags, roles, at - 1);
    int after = tag(tags, roles, at + 1);
    rows.add(mix(200, here));
    rows.add(mix(201, mix(before, here)));
    rows.add(mix(202, mix(here, after)));
    rows.add(mix(203, mix(mix(before, here), after)));
    rows.add(mix(204, mix(mix(before, here), text.lemma[at])));
    rows.add(mix(197, mix(mix(before, here), text.pos[at])));
    rows.add(mix(198, mix(mix(here, after), text.pos[at])));
    rows.add(mix(199, mix(tag(tags, roles, at - 2), mix(here, tag(tags, roles, at + 2)))));
  }

  private int tag(RoleTags tags, int roles, int at) {
    int code = 0;
    for (int i = 0; i < roles && at >= begin && at < end; i++) {
      code = code * RoleTags.TAGS + tags.tag(LinearTagger.ORDER.get(i), at) + 1;
    }
    return code;
  }
}
