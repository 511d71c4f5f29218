package org.hearsay.model;

/// Where a report was taken from: enough to fetch it again.
public sealed interface Origin {

  /// The raw file's SHA-256 in hexadecimal, so that a changed file is known as changed.
  String rawSha256();

  /// How a person would name this source, e.g. a path.
  String label();

  /// A file on this computer. The path is written with `/` and is relative to the folder that
  /// was read.
  record LocalFile(String path, String rawSha256) implements Origin {
    @Override
    public String label() {
      return path;
    }
  }
}
