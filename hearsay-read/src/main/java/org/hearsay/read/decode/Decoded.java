package org.hearsay.read.decode;

import org.hearsay.model.Problem;

/// What became of a file's bytes.
public sealed interface Decoded {

  /// Letters, without a byte order mark.
  ///
  /// @param charset the encoding they were in, e.g. "UTF-8"
  record Letters(String text, String charset) implements Decoded {}

  /// No letters, and why not.
  ///
  /// @param type what the bytes are, where that is known: "a PDF document"; else empty
  record Refused(Problem problem, String type, String detail) implements Decoded {}
}
