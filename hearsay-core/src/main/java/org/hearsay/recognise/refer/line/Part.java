package org.hearsay.recognise.refer.line;

/// What part somebody plays in a sentence.
public enum Part {
  /// whose word is passed on
  SPEAKER,
  SUBJECT,
  OBJECT,
  /// "Quayle's"
  OWNER;

  public boolean leads() {
    return this == SPEAKER || this == SUBJECT;
  }
}
