package org.hearsay.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which claims comment on others: each comment sign goes to one claim, and a claim carries at most
/// one.
final class Comments {

  private Comments() {}

  /// The sign by which the claim of each index comments, where one does.
  static Map<Integer, Sign> assign(List<Said> all) {
    var owners = new HashMap<Key, Said>();
    for (var said : all) {
      for (var sign : said.signs()) {
        if (isComment(sign) && rank(said, sign) > 0) {
          owners.merge(Key.of(said, sign), said, (one, other) -> better(sign, one, other));
        }
      }
    }
    var comments = new HashMap<Integer, Sign>();
    for (var said : all) {
      first(said, owners).ifPresent(sign -> comments.put(said.index(), sign));
    }
    return comments;
  }

  private static Optional<Sign> first(Said said, Map<Key, Said> owners) {
    return said.signs().stream()
        .filter(sign -> isComment(sign) && owners.get(Key.of(said, sign)) == said)
        .findFirst();
  }

  private static boolean isComment(Sign sign) {
    return sign.family().equals("comment") && sign.counts();
  }

  /// 4: the sign begins with the verb or the cue of the claim; 3: it ends in its cue; 2: it stands
  /// in its content or leads into it; 0: neither.
  private static int rank(Said said, Sign sign) {
    if (said.opens(sign)) {
      return 4;
    }
    if (said.inCue(sign)) {
      return 3;
    }
    if (sign.gives("place").equals("cue") && !said.isBefore(sign)) {
      return 0;
    }
    int at = sign.match().from();
    boolean left =
        said.clause().left().stream().anyMatch(gone -> gone.from() <= at && at < gone.to());
    boolean inside = said.from() <= at && at < said.to() && !left;
    return inside || said.isBefore(sign) ? 2 : 0;
  }

  private static Said better(Sign sign, Said one, Said other) {
    int difference = rank(one, sign) - rank(other, sign);
    if (difference != 0) {
      return difference > 0 ? one : other;
    }
    return other.to() - other.from() < one.to() - one.from() ? other : one;
  }

  /// A sign by where it stands and which rule it is: equal in every claim of its sentence.
  private record Key(int place, int from, int order) {
    static Key of(Said said, Sign sign) {
      return new Key(said.place(), sign.match().from(), sign.match().order());
    }
  }
}
