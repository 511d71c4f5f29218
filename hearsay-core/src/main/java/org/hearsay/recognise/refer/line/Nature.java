package org.hearsay.recognise.refer.line;

/// What a name is taken for.
///
/// @param many whether it is a people's: "Danes"
/// @param unsure whether a name taken for a body's or a place's may be a person's after all: it
/// stands without "the" and says nothing of a body
/// @param sex what a title before it tells
public record Nature(Kind kind, boolean many, boolean unsure, Sex sex) {

  /// A body beyond doubt.
  public static final Nature BODY = new Nature(Kind.GROUP, false, false, Sex.OPEN);

  /// A body, or a person.
  public static final Nature UNSURE = new Nature(Kind.GROUP, false, true, Sex.OPEN);

  static Nature person(Sex sex) {
    return new Nature(Kind.PERSON, false, false, sex);
  }

  static Nature body(boolean unsure) {
    return new Nature(Kind.GROUP, false, unsure, Sex.OPEN);
  }

  static Nature people() {
    return new Nature(Kind.GROUP, true, false, Sex.OPEN);
  }
}
