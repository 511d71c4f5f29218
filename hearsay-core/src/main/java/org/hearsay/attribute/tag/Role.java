package org.hearsay.attribute.tag;

/// What a word can be of an attribution. A word may have several roles at once: in what one speaker
/// tells, another may speak.
///
/// The order is that of a tagger's heads.
public enum Role {
  /// "harbour officials"
  SOURCE,
  /// "said", "according to"
  CUE,
  /// What is told, as far as it does not stand inside what somebody else tells.
  CONTENT,
  /// What is told inside what somebody else tells.
  INNER
}
