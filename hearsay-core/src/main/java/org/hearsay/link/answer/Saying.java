package org.hearsay.link.answer;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Claim;
import org.hearsay.model.Gist;
import org.hearsay.model.Mode;

/// A claim in its report and its story.
///
/// @param number its place among all claims of the story, from 0
/// @param place its place among the claims of its report, from 0
/// @param about whom it names or points at, by their ids
/// @param voices on whose word it stands, nearest the reader first, each by ids and words
/// @param outlet in small letters
record Saying(
    int number,
    int place,
    Claim claim,
    Gist gist,
    Set<String> about,
    List<Set<String>> voices,
    String outlet) {

  Saying {
    about = Set.copyOf(about);
    voices = List.copyOf(voices);
  }

  boolean isIn(Gist other) {
    return gist.report().equals(other.report());
  }

  boolean negated() {
    return claim.certainty().negated();
  }

  /// Told as what is or probably is.
  boolean told() {
    return claim.certainty().mode() instanceof Mode.Asserted
        || claim.certainty().mode() instanceof Mode.Hedged;
  }

  String kind() {
    return claim.certainty().mode().kind();
  }

  Optional<LocalDate> day() {
    return gist.imprint().published().day();
  }

  String quote() {
    return claim.evidence().quote();
  }

  /// On whose word it stands in the end; the outlet where it is its own.
  Set<String> voice() {
    return voices.isEmpty() ? Set.of(outlet()) : voices.getLast();
  }

  /// All on whose word it stands.
  Set<String> allVoices() {
    if (voices.size() < 2) {
      return voices.isEmpty() ? Set.of() : voices.getFirst();
    }
    var all = new TreeSet<String>();
    voices.forEach(all::addAll);
    return all;
  }

  boolean sameVoice(Saying other) {
    return !Collections.disjoint(voice(), other.voice());
  }
}
