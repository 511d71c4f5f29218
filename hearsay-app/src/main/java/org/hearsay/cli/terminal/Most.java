package org.hearsay.cli.terminal;

import java.util.List;

/// How many of a thing are shown.
public final class Most {

  private Most() {}

  /// The first of them.
  ///
  /// @throws UsageException where the user asks for none or fewer
  public static <T> List<T> of(int most, List<T> all) {
    check(most);
    return all.subList(0, Math.min(most, all.size()));
  }

  /// @throws UsageException where the user asks for none or fewer
  public static void check(int most) {
    if (most < 1) {
      throw new UsageException("expected --most of at least 1, found " + most);
    }
  }
}
