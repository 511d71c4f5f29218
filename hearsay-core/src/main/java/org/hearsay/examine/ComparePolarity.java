package org.hearsay.examine;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Act;
import org.hearsay.model.Finding.On;
import org.hearsay.model.Link;

/// One report says that something is so, another denies it.
final class ComparePolarity {

  private static final double SHARE = 0.75;

  private ComparePolarity() {}

  static List<Clash> find(Pool pool) {
    var clashes = new ArrayList<Clash>();
    for (var link : pool.links()) {
      if (link instanceof Link.Comments comment && denies(comment)) {
        var by = pool.claims().get(comment.by());
        var about = pool.claims().get(comment.about());
        if (by != null && about != null && Rivals.told(about) && !about.certainty().negated()) {
          clashes.add(
              new Clash(
                  On.POLARITY,
                  about,
                  by,
                  List.of("so", "not so"),
                  "said, and denied",
                  "",
                  2,
                  comment.because()));
        }
      }
    }
    return clashes;
  }

  /// A denial of nearly all that the other says; a denial of a part of it need not touch the rest.
  private static boolean denies(Link.Comments comment) {
    return (comment.act() == Act.DENY || comment.act() == Act.DISPUTE) && comment.share() >= SHARE;
  }
}
