package org.hearsay.rules;

/// A rule file or lexicon that cannot be used; the message says which, what was expected and found.
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RuleException(String message) {
    super(message);
  }

  public RuleException(String message, Throwable cause) {
    super(message, cause);
  }
}
