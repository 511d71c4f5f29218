package org.hearsay.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Writes an answer to a file the user named.
public final class OutputFile {

  private OutputFile() {}

  /// Writes `text` in UTF-8 and gives the file's size in bytes.
  ///
  /// @throws UncheckedIOException with a message for the user
  public static long write(Path file, String text) {
    try {
      Files.writeString(file, text);
      return Files.size(file);
    } catch (IOException refused) {
      throw refused(file, refused);
    }
  }

  /// What to tell the user where `file` cannot be written.
  public static UncheckedIOException refused(Path file, IOException refused) {
    String why =
        switch (refused) {
          case NoSuchFileException none -> "there is no such folder";
          case AccessDeniedException denied -> "no permission";
          default ->
              Files.isDirectory(file) ? "it is a folder" : String.valueOf(refused.getMessage());
        };
    return new UncheckedIOException(
        "cannot write to " + file + ": " + why + "; name another place with -o", refused);
  }
}
