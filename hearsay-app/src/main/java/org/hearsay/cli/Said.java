package org.hearsay.cli;

import java.util.List;
import java.util.stream.Collectors;

/// The small words of answers: receipts in a line, counts, sizes.
final class Said {

  private static final int FEW = 6;

  private Said() {}

  /// `[r1:s3] [r2:s7] and 4 more`.
  static String receipts(List<String> receipts) {
    var each = receipts.stream().distinct().toList();
    String first =
        each.stream()
            .limit(FEW)
            .map(receipt -> "[" + receipt + "]")
            .collect(Collectors.joining(" "));
    return first + (each.size() > FEW ? " and " + (each.size() - FEW) + " more" : "");
  }

  /// "1 claim", "12 claims".
  static String claims(int count) {
    return count + (count == 1 ? " claim" : " claims");
  }

  /// "412 kB".
  static String size(long bytes) {
    return bytes < 1000 ? bytes + " bytes" : Math.round(bytes / 1000.0) + " kB";
  }
}
