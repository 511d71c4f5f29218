package org.hearsay.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names a report by its contents: the SHA-256 of outlet and text, in hexadecimal. Two outlets'
/// verbatim copies stay two reports; one outlet's report saved twice is one.
public record ReportId(String sha256) implements Comparable<ReportId> {

  /// The id of the report that `outlet` printed with the cleaned text `text`.
  public static ReportId of(String outlet, String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(outlet.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return new ReportId(
          HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  @Override
  public int compareTo(ReportId other) {
    return sha256.compareTo(other.sha256);
  }
}
