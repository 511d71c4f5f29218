package org.hearsay.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The slot types that the patterns of a [RuleSet] use, each made once.
final class SlotTypes {

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
    ///
    /// @param number among such types
    record OfStage(int number, String type, Opens opens) implements Filler {
      @Override
      public List<Match.Bound> at(Attempt attempt, int from) {
        return attempt.fill(this, from);
      }
    }
  }

  /// A [Lexicon] in the numbers of a [Attempt.Vocabulary]: its entries by the number of their
  /// first word, longest first.
  static final class Phrases {

    /// An entry's further words, each as a word and as a lemma, and its value.
    private record Phrase(int[] words, int[] lemmas, String value) {

      boolean fits(Attempt attempt, int at) {
        if (at + words.length > attempt.size()) {
          return false;
        }
        for (int i = 0; i < words.length; i++) {
          if (attempt.words[at + i] != words[i] && attempt.lemmas[at + i] != lemmas[i]) {
            return false;
          }
        }
        return true;
      }
    }

    private final boolean byLemma;
    private final BitSet first = new BitSet();
    private final BitSet later = new BitSet();
    private final List<@Nullable List<Phrase>> byFirst = new ArrayList<>();

    Phrases(Lexicon lexicon, Attempt.Vocabulary vocabulary) {
      byLemma = lexicon.byLemma();
      for (var entries : lexicon.byFirstWord().entrySet()) {
        int word = byLemma ? vocabulary.lemma(entries.getKey()) : vocabulary.word(entries.getKey());
        var phrases = new ArrayList<Phrase>();
        for (var entry : entries.getValue()) {
          phrases.add(phrase(entry, vocabulary));
        }
        first.set(word);
        while (byFirst.size() <= word) {
          byFirst.add(null);
        }
        byFirst.set(word, phrases);
      }
    }

    private Phrase phrase(Lexicon.Entry entry, Attempt.Vocabulary vocabulary) {
      int[] words = new int[entry.words().size() - 1];
      int[] lemmas = byLemma ? new int[words.length] : words;
      for (int i = 0; i < words.length; i++) {
        String word = entry.words().get(i + 1);
        words[i] = vocabulary.word(word);
        later.set(words[i]);
        if (byLemma) {
          lemmas[i] = vocabulary.lemma(word);
          later.set(lemmas[i]);
        }
      }
      return new Phrase(words, lemmas, entry.value());
    }

    /// Numbers of the words, or lemmas, an entry can begin with.
    BitSet first() {
      return first;
    }

    /// Numbers of the words an entry can go on with.
    BitSet later() {
      return later;
    }

    /// The entries that begin at token `from`, longest first.
    List<Match.Bound> at(Attempt attempt, int from) {
      int word = byLemma ? attempt.lemmas[from] : attempt.words[from];
      var phrases = word < byFirst.size() ? byFirst.get(word) : null;
      if (phrases == null) {
        return List.of();
      }
      if (phrases.size() == 1) {
        var only = phrases.getFirst();
        return only.fits(attempt, from + 1) ? List.of(bound(only, from)) : List.of();
      }
      var found = new ArrayList<Match.Bound>();
      for (int i = 0; i < phrases.size(); i++) {
        if (phrases.get(i).fits(attempt, from + 1)) {
          found.add(bound(phrases.get(i), from));
        }
      }
      return found;
    }

    private static Match.Bound bound(Phrase phrase, int from) {
      return new Match.Bound(from, from + 1 + phrase.words().length, phrase.value());
    }
  }

  private static final BitSet NOTHING = new BitSet();

  private final Attempt.Vocabulary vocabulary;
  private final Knowledge knowledge;
  private final Map<String, Filler> types = new HashMap<>();
  private final BitSet digits = new BitSet();

  /// How many types of the stage there are.
  private int ofStage;

  SlotTypes(Attempt.Vocabulary vocabulary, Knowledge knowledge) {
    this.vocabulary = vocabulary;
    this.knowledge = knowledge;
    vocabulary.addDigits(digits);
  }

  /// @param type as written: `number`, a lexicon's name, `#day` …
  Filler of(String type) {
    var known = types.get(type);
    if (known == null) {
      known = make(type);
      types.put(type, known);
    }
    return known;
  }

  private Filler make(String type) {
    var digit = new Filler.Opens(digits, NOTHING, false);
    if (type.startsWith("#")) {
      return ofStage(type.substring(1), digit);
    }
    return switch (type) {
      case "number" -> new Filler.Number(numbers());
      case "digits", "year" -> new Filler.Letters(type, digit);
      case "cap" -> new Filler.Letters(type, new Filler.Opens(NOTHING, NOTHING, false));
      default -> named(type);
    };
  }

  /// A lexicon; where there is none of this name, a type that the stage provides.
  private Filler named(String type) {
    var lexicon = knowledge.find(type);
    if (lexicon.isEmpty()) {
      return ofStage(type, new Filler.Opens(NOTHING, NOTHING, true));
    }
    var phrases = new Phrases(lexicon.get(), vocabulary);
    return new Filler.Entry(phrases, new Filler.Opens(phrases.first(), phrases.later(), false));
  }

  private Filler ofStage(String type, Filler.Opens opens) {
    return new Filler.OfStage(ofStage++, type, opens);
  }

  private Filler.Opens numbers() {
    var first = new BitSet();
    var more = new BitSet();
    for (String word : Numbers.FIRST_WORDS) {
      first.set(vocabulary.word(word));
    }
    for (String word : Numbers.LATER_WORDS) {
      more.set(vocabulary.word(word));
    }
    vocabulary.addDigits(first);
    vocabulary.addDigits(more);
    return new Filler.Opens(first, more, false);
  }
}
