package org.hearsay.recognise.refer;

/// What part somebody plays in a sentence.
enum Part {
  /// whose word is passed on
  SPEAKER,
  SUBJECT,
  OBJECT,
  /// "Quayle's"
  OWNER;

  boolean leads() {
    return this == SPEAKER || this == SUBJECT;
  }
}
