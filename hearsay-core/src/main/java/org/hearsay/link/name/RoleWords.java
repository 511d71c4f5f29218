package org.hearsay.link.name;

import java.util.Set;

/// Words for a role, taken apart: "the leader of the rebels" → head, rebel.
///
/// @param head what somebody is, one word for a family of words: "head" for "chief" and "leader";
/// empty where the words tell no role
/// @param told the words that tell which
/// @param proper those of them that are names
public record RoleWords(
    String head, Set<String> told, Set<String> proper, Opening opening, boolean many, Sex sex) {

  /// How the words begin.
  public enum Opening {
    /// "the", "this"
    THE,
    /// "its", "her"
    OWNED,
    /// "a", "two", or nothing
    NEW
  }

  public RoleWords {
    told = Set.copyOf(told);
    proper = Set.copyOf(proper);
  }

  /// Whether the words tell no more than what somebody is.
  public boolean isBare() {
    return told.isEmpty();
  }
}
