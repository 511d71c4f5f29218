package org.hearsay.recognise.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Amount;
import org.hearsay.model.Mention;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;
import org.hearsay.rules.Slots;

/// Finds amounts: "4,000 kilometers" is 4,000,000 m, "at least 20 cannon" 20 to ∞ cannon,
/// "$2.4bn" 2.4·10⁹ USD. Lengths of time and dates are not amounts here.
public final class QuantityFinder {

  private static final int ADJECTIVES = 3;

  private final RuleSet rules;
  private final Slots slots;

  private QuantityFinder(RuleSet rules, Lexicon timeUnits, Lexicon months) {
    this.rules = rules;
    this.slots =
        (type, sentence, from) ->
            type.equals("things") ? things(sentence, from, timeUnits, months) : List.of();
  }

  public static QuantityFinder of(Knowledge knowledge) {
    return new QuantityFinder(
        knowledge.rules("recognise/quantity"),
        knowledge.lexicon("time-units"),
        knowledge.lexicon("months"));
  }

  public List<Mention.Measured> find(Report report, List<Passage> passages) {
    var found = new ArrayList<Mention.Measured>();
    for (var passage : passages) {
      for (var sentence : passage.sentences()) {
        for (var match : Match.withoutOverlaps(rules.match(sentence, slots))) {
          amount(match)
              .ifPresent(
                  amount -> found.add(new Mention.Measured(match.span(), amount, match.because())));
        }
      }
    }
    return found;
  }

  private static Optional<Amount> amount(Match match) {
    String word =
        match.slot("n").map(slot -> match.sentence().tokens().get(slot.from()).word()).orElse("");
    boolean year =
        match.rule().kind().equals("count")
            && word.matches("1[5-9]\\d\\d|20\\d\\d")
            && match.slot("bound").isEmpty();
    if (year || match.value("n").isEmpty()) {
      return Optional.empty();
    }
    String unit = match.value("unit").orElse("");
    int blank = unit.indexOf(' ');
    double factor = blank < 0 ? 1 : Double.parseDouble(unit.substring(blank + 1));
    double low = Double.parseDouble(match.value("n").get()) * factor;
    double high = match.value("high").map(value -> Double.parseDouble(value) * factor).orElse(low);
    String name = blank > 0 ? unit.substring(0, blank) : match.value("currency").orElse("1");
    return Optional.of(
        bounded(
            Math.min(low, high),
            Math.max(low, high),
            match.value("bound").orElse(""),
            name,
            match.value("what").orElse("")));
  }

  private static Amount bounded(double low, double high, String bound, String unit, String what) {
    return switch (bound) {
      case "AT_LEAST" -> new Amount(low, Double.POSITIVE_INFINITY, false, unit, what);
      case "AT_MOST" -> new Amount(Math.min(0, low), high, false, unit, what);
      case "ABOUT" -> new Amount(low, high, true, unit, what);
      default -> new Amount(low, high, false, unit, what);
    };
  }

  /// Up to three adjectives and then nouns; the value is the last noun's lemma.
  private static List<Match.Bound> things(
      Sentence sentence, int from, Lexicon timeUnits, Lexicon months) {
    var tokens = sentence.tokens();
    int at = from;
    while (at < tokens.size() && at - from < ADJECTIVES && tokens.get(at).is(PartOfSpeech.ADJ)) {
      at++;
    }
    int noun = at;
    while (at < tokens.size() && at - noun < ADJECTIVES && tokens.get(at).is(PartOfSpeech.NOUN)) {
      at++;
    }
    if (at == noun
        || timeUnits.contains(tokens.get(at - 1).norm())
        || months.contains(tokens.get(noun).norm())) {
      return List.of();
    }
    return List.of(new Match.Bound(from, at, tokens.get(at - 1).lemma()));
  }
}
