package org.hearsay.cli;

/// The command's words cannot be used; the message says what was expected and found.
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
