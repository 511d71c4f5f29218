package org.hearsay.recognise.refer.line;

import java.util.Set;
import org.hearsay.model.Mention;

/// Words of a [Line] that mean somebody, from `from` (in) to `to` (out).
public sealed interface Phrase {

  int from();

  int to();

  /// "Tomé Quintela Reis".
  record Name(int from, int to, Mention.Named named) implements Phrase {}

  /// "the Russian minister", "two senior diplomats from Oslo".
  ///
  /// @param head the word after which its "of", "for" and "from" begin
  /// @param to behind those
  /// @param count how many they are; 0 where it is not told
  /// @param qualities the words that tell which
  /// @param plain whether none of these tells it from others, as "Russian", "second" do
  record Described(
      int from,
      int head,
      int to,
      Noun noun,
      Opening opening,
      boolean many,
      int count,
      Set<String> qualities,
      boolean plain)
      implements Phrase {
    public Described {
      qualities = Set.copyOf(qualities);
    }
  }

  /// Words that no name was seen in and that look like one: all in capitals, "NCPA", or several
  /// that begin so, "Kin Phea".
  record Letters(int from, int to) implements Phrase {}

  /// "he".
  record Pronoun(int from, int to, String word) implements Phrase {}

  /// How a description begins.
  enum Opening {
    /// "the", "this": known already, or known to all
    THE,
    /// "her", "Quayle's"
    OWNED,
    /// "a", "two", or nothing
    NEW
  }
}
