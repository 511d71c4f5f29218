package org.hearsay.present.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.present.view.Cited;
import org.hearsay.present.view.State;

/// Says in words which claims a mark or a bar stands for.
public final class Claims {

  private static final int MOST = 12;

  private Claims() {}

  /// "3 claims (2 undisputed, 1 disputed): c4, c9, c12".
  public static String words(List<Cited> claims) {
    var counts = new ArrayList<String>();
    for (State state : State.values()) {
      long count = claims.stream().filter(claim -> claim.state() == state).count();
      if (count > 0) {
        counts.add((claims.size() == 1 ? "" : count + " ") + state.words());
      }
    }
    return count(claims.size(), "claim")
        + " ("
        + String.join(", ", counts)
        + "): "
        + list(claims.stream().map(Cited::claim).toList());
  }

  /// "1 report", "3 reports".
  public static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /// "c4, c9 and 7 more".
  public static String list(List<String> names) {
    String first = names.stream().limit(MOST).collect(Collectors.joining(", "));
    return names.size() > MOST ? first + " and " + (names.size() - MOST) + " more" : first;
  }
}
