package org.hearsay.recognise.dating;

import java.util.Arrays;
import java.util.List;

/// The odds of so many days before or after a time: what may lie anywhere, and some exponential
/// falls. Those asked for are kept, as the same are asked for all the time.
final class Tail {

  /// Share and scale in days of one exponential fall.
  record Fall(double share, double scale) {
    double at(double lag) {
      return share * Math.exp(-lag / scale) / scale;
    }
  }

  /// Odds of later days are not kept.
  private static final int MOST = 1 << 15;

  private final double stray;
  private final List<Fall> falls;
  private volatile double[] known = {};

  Tail(double stray, List<Fall> falls) {
    this.stray = stray;
    this.falls = List.copyOf(falls);
  }

  /// @param lag days
  double at(long lag) {
    if (lag >= MOST) {
      return worked(lag);
    }
    var odds = known;
    if (lag >= odds.length) {
      odds = upTo(odds, (int) lag);
      known = odds;
    }
    return odds[(int) lag];
  }

  private double[] upTo(double[] before, int lag) {
    var odds = Arrays.copyOf(before, Math.max(1024, Integer.highestOneBit(lag) * 2));
    for (int i = before.length; i < odds.length; i++) {
      odds[i] = worked(i);
    }
    return odds;
  }

  private double worked(long lag) {
    double odds = stray;
    for (var fall : falls) {
      odds += fall.at(lag);
    }
    return odds;
  }
}
