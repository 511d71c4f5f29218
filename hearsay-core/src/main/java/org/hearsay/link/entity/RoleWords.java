package org.hearsay.link.entity;

import java.util.Set;
import org.hearsay.link.name.Sex;

/// Words for a role, taken apart: "the leader of the rebels" → head, rebel.
///
/// @param head what somebody is, one word for a family of words: "head" for "chief" and "leader";
/// empty where the words tell no role
/// @param told the words that tell which
/// @param proper those of them that are names
record RoleWords(
    String head, Set<String> told, Set<String> proper, Opening opening, boolean many, Sex sex) {

  /// How the words begin.
  enum Opening {
    /// "the", "this"
    THE,
    /// "its", "her"
    OWNED,
    /// "a", "two", or nothing
    NEW
  }

  RoleWords {
    told = Set.copyOf(told);
    proper = Set.copyOf(proper);
  }

  boolean isBare() {
    return told.isEmpty();
  }
}
