package org.hearsay.recognise.refer.line;

/// What a noun tells of whom it means: "spokeswoman" is one person, a woman.
///
/// @param word its dictionary form
/// @param general whether it fits any of its kind: "man", "official", "company"
public record Noun(String word, Kind kind, Sex sex, boolean general) {}
