package org.hearsay.recognise.refer;

/// What can speak.
enum Kind {
  PERSON,
  /// a body of people: "the company", "the ministry"
  GROUP,
  DOCUMENT
}
