package org.hearsay.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Says a failure in words for a user.
final class Messages {

  private Messages() {}

  static String of(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "no permission to open it";
      case NoSuchFileException gone -> "it was there and is gone";
      case FileSystemException other -> reason(other);
      default -> String.valueOf(failure.getMessage());
    };
  }

  private static String reason(FileSystemException failure) {
    return failure.getReason() != null ? failure.getReason() : String.valueOf(failure.getMessage());
  }
}
