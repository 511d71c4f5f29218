package org.hearsay.recognise.refer.line;

import java.util.Set;

/// What a noun tells of whom it means: "spokeswoman" is one person, a woman.
///
/// @param word its dictionary form
/// @param general whether it fits any of its kind: "man", "official", "company"
/// @param qualities what else a short form tells: "prime" of "PM"
public record Noun(String word, Kind kind, Sex sex, boolean general, Set<String> qualities) {
  public Noun {
    qualities = Set.copyOf(qualities);
  }
}
