package org.hearsay.cli.terminal;

/// The command's words cannot be used; the message says what was expected and found.
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
