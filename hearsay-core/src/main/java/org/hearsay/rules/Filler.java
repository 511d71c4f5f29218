package org.hearsay.rules;

import java.util.BitSet;
import java.util.List;

/// What a slot can be filled with, by its type.
sealed interface Filler {

  /// The words a filling can begin and go on with.
  ///
  /// @param first numbers of the words it can begin with; empty: any word
  /// @param more numbers of the words it can go on with; empty where it is one word
  /// @param open whether it can go on with any word
  record Opens(BitSet first, BitSet more, boolean open) {}

  /// The ways to fill the slot from token `from` on, preferred first.
  List<Match.Bound> at(Attempt attempt, int from);

  Opens opens();

  /// An entry of a lexicon.
  record Entry(Phrases phrases, Opens opens) implements Filler {
    @Override
    public List<Match.Bound> at(Attempt attempt, int from) {
      return phrases.at(attempt, from);
    }
  }

  /// `number`: in digits or words.
  record Number(Opens opens) implements Filler {
    @Override
    public List<Match.Bound> at(Attempt attempt, int from) {
      return opens.first.get(attempt.words[from]) ? attempt.number(from) : List.of();
    }
  }

  /// `digits`, `year` or `cap`: one token by its letters.
  record Letters(String type, Opens opens) implements Filler {
    @Override
    public List<Match.Bound> at(Attempt attempt, int from) {
      var token = attempt.tokens.get(from);
      boolean fits =
          switch (type) {
            case "digits" -> Numbers.digits(token.norm()).isPresent();
            case "year" -> isYear(token.word());
            default -> Character.isUpperCase(token.word().codePointAt(0));
          };
      return fits ? List.of(new Match.Bound(from, from + 1, token.norm())) : List.of();
    }

    /// 1000 to 2199.
    private static boolean isYear(String word) {
      boolean digits = word.length() == 4;
      for (int i = 0; i < word.length() && digits; i++) {
        digits = word.charAt(i) >= '0' && word.charAt(i) <= '9';
      }
      return digits && (word.charAt(0) == '1' || word.charAt(0) == '2' && word.charAt(1) < '2');
    }
  }

  /// A type that the stage provides.
  record OfStage(String type, Opens opens) implements Filler {
    @Override
    public List<Match.Bound> at(Attempt attempt, int from) {
      return attempt.slots.fill(type, attempt.sentence, from);
    }
  }
}
