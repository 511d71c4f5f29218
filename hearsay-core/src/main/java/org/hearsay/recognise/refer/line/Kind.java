package org.hearsay.recognise.refer.line;

/// What can speak.
public enum Kind {
  PERSON,
  /// a body of people: "the company", "the ministry"
  GROUP,
  DOCUMENT
}
