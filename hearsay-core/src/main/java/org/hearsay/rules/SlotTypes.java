package org.hearsay.rules;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The slot types that the patterns of a [RuleSet] use, each made once.
final class SlotTypes {

  private static final BitSet NOTHING = new BitSet();

  private final Vocabulary vocabulary;
  private final Function<String, Optional<Lexicon>> lexicons;
  private final Map<String, Filler> types = new HashMap<>();
  private final BitSet digits = new BitSet();

  SlotTypes(Vocabulary vocabulary, Function<String, Optional<Lexicon>> lexicons) {
    this.vocabulary = vocabulary;
    this.lexicons = lexicons;
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
    var lexicon = lexicons.apply(type);
    if (lexicon.isPresent()) {
      var phrases = new Phrases(lexicon.get(), vocabulary);
      return new Filler.Entry(
          phrases, new Filler.Opens(phrases.first(), phrases.later(), false));
    }
    var digit = new Filler.Opens(digits, NOTHING, false);
    return switch (type) {
      case "number" -> new Filler.Number(numbers());
      case "digits", "year" -> new Filler.Letters(type, digit);
      case "cap" -> new Filler.Letters(type, new Filler.Opens(NOTHING, NOTHING, false));
      default ->
          type.startsWith("#")
              ? new Filler.OfStage(type.substring(1), digit)
              : new Filler.OfStage(type, new Filler.Opens(NOTHING, NOTHING, true));
    };
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
