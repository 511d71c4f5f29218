package org.hearsay.cli.terminal;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.present.view.Words;

/// The small words of answers: receipts in a line, counts, sizes.
public final class Said {

  private static final int FEW = 6;

  private Said() {}

  /// `[r1:s3] [r2:s7] and 4 more`.
  public static String receipts(List<String> receipts) {
    var each = receipts.stream().distinct().toList();
    String first =
        each.stream()
            .limit(FEW)
            .map(receipt -> "[" + receipt + "]")
            .collect(Collectors.joining(" "));
    return first + (each.size() > FEW ? " and " + (each.size() - FEW) + " more" : "");
  }

  /// "1 claim", "12 claims".
  public static String claims(int count) {
    return count(count, "claim");
  }

  /// "1 report", "1,200 reports".
  public static String count(int count, String what) {
    return Words.count(count, what);
  }

  /// "1,200".
  public static String number(int count) {
    return Words.count(count);
  }

  /// "412 kB".
  public static String size(long bytes) {
    return bytes < 1000 ? bytes + " bytes" : Math.round(bytes / 1000.0) + " kB";
  }
}
