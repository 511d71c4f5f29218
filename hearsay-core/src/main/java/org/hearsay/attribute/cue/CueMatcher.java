package org.hearsay.attribute.cue;

import static org.hearsay.attribute.line.Part.DENIES;
import static org.hearsay.attribute.line.Part.DENIES_VERB;
import static org.hearsay.attribute.line.Part.LINK;
import static org.hearsay.attribute.line.Part.OBJECT;
import static org.hearsay.attribute.line.Part.SURE_VERB;
import static org.hearsay.model.PartOfSpeech.ADJ;
import static org.hearsay.model.PartOfSpeech.ADP;
import static org.hearsay.model.PartOfSpeech.ADV;
import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.DET;
import static org.hearsay.model.PartOfSpeech.NOUN;
import static org.hearsay.model.PartOfSpeech.NUM;
import static org.hearsay.model.PartOfSpeech.PART;
import static org.hearsay.model.PartOfSpeech.PRON;
import static org.hearsay.model.PartOfSpeech.PROPN;
import static org.hearsay.model.PartOfSpeech.PUNCT;
import static org.hearsay.model.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.attribute.cue.Statement.Cue;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;
import org.hearsay.rules.Slots;

/// Finds the words by which somebody's word is passed on.
public final class CueMatcher {

  private static final Set<String> VERBAL =
      Set.of("verb", "answer", "hears", "quotes", "overhears");
  private static final Set<String> CLOSING = Set.of("\"", "”", "''", "»");
  private final RuleSet rules;

  /// @param everything whether for measuring what is no claim too; then answers are no cues
  public CueMatcher(Knowledge knowledge, boolean everything) {
    boolean attitudes = knowledge.ruleFiles().contains("attribute/attitudes");
    String more = attitudes ? "attribute/attitudes" : "attribute/answers";
    rules =
        everything && !attitudes
            ? knowledge.rules("attribute/cues")
            : knowledge.rules("attribute/cues", more);
  }

  /// The cues of sentence `s` in text order; none overlaps another.
  public List<Cue> find(Words words, int s) {
    var sentence = words.sentences().get(s);
    var matches = new ArrayList<>(rules.match(sentence, Slots.NONE));
    matches.sort(
        Comparator.comparingInt(Match::from)
            .thenComparingInt(match -> match.from() - match.to())
            .thenComparingInt(Match::order));
    var cues = new ArrayList<Cue>();
    int free = 0;
    for (var match : matches) {
      var cue = cue(words, words.first(s), match);
      if (match.from() >= free && cue.at().from() >= words.from(s) && fits(words, cue)) {
        free = match.to();
        if (!cue.does("nothing")) {
          if (VERBAL.contains(cue.shape())) {
            words.verb(cue.at().from());
          }
          cues.add(cue);
        }
      }
    }
    return cues;
  }

  private static Cue cue(Words words, int offset, Match match) {
    var at = new Range(offset + match.from(), offset + match.to());
    String manner =
        match
            .value("verb")
            .or(() -> match.value("noun"))
            .orElse(match.rule().gives("manner", "say"));
    String shape = match.rule().kind();
    var group = VERBAL.contains(shape) ? group(words, at, offset) : at;
    return new Cue(shape, manner, at, group, match.because());
  }

  private static Range group(Words words, Range at, int first) {
    int from = at.from();
    int left = from - 1;
    while (left >= first
        && left > from - 6
        && (words.is(left, AUX, ADV, PART) || words.has(left, DENIES_VERB))) {
      if (words.is(left, AUX, PART) || words.has(left, DENIES)) {
        from = left;
      }
      left--;
    }
    return new Range(from, at.to());
  }

  /// "the documents state that", ", the documents state.": taken for a noun by the tagger.
  private static boolean verbAfterAll(Words words, Cue cue) {
    int at = cue.at().from();
    if (beforeThat(words, at) || afterQuote(words, at)) {
      return true;
    }
    if (!words.is(at, NOUN, ADJ, PROPN)
        || !(words.is(at - 1, NOUN, PROPN, PRON) || named(words, at - 1))
        || words.capital(at)) {
      return false;
    }
    int s = words.sentenceOf(at);
    if (inserted(words, at, words.from(s))) {
      return true;
    }
    boolean last = at + 2 >= words.to(s) && words.is(at + 1, PUNCT);
    boolean aside = words.norm(at).endsWith("s") && words.norm(at + 1).equals(",");
    return words.has(at + 1, OBJECT) && words.norm(at).endsWith("s")
        || (last || aside) && commaBefore(words, at, words.from(s));
  }

  /// "African papers report that …", "The firm, citing a clerk, reports that …": number tells the
  /// verb from a noun.
  private static boolean beforeThat(Words words, int at) {
    boolean that = words.has(at + 1, LINK) && !words.is(at + 2, VERB, AUX);
    if (!that || !words.is(at, NOUN, ADJ) || words.capital(at)) {
      return false;
    }
    if (words.norm(at - 1).equals(",")) {
      return !words.is(at - 2, NUM) && nounBefore(words, at - 2);
    }
    boolean several = words.norm(at - 1).endsWith("s");
    boolean one = words.norm(at).endsWith("s") && !words.norm(at).endsWith("ss");
    return words.is(at - 1, NOUN, PROPN) && several != one;
  }

  /// "“…,” Galeano shouts from a table".
  private static boolean afterQuote(Words words, int at) {
    if (!words.norm(at).endsWith("s")
        || words.capital(at)
        || !words.is(at - 1, PROPN, PRON, NOUN)) {
      return false;
    }
    int left = at - 1;
    while (left > at - 5 && words.is(left, PROPN, PRON, NOUN, DET, ADJ)) {
      left--;
    }
    return words.is(left, PUNCT) && words.has(left, CLOSING);
  }

  /// Whether the insertion that ends at `at` follows a noun of the same sentence behind a comma.
  private static boolean nounBefore(Words words, int at) {
    int from = words.from(words.sentenceOf(at));
    for (int i = at; i > Math.max(from, at - 15); i--) {
      if (words.norm(i).equals(",")) {
        return words.is(i - 1, NOUN, PROPN);
      }
    }
    return false;
  }

  /// "the abbot", whatever the tagger thinks of the abbot.
  private static boolean named(Words words, int at) {
    return words.capital(at) || words.is(at, ADJ) && words.is(at - 1, DET, ADJ, NOUN, PROPN);
  }

  /// "Nonetheless, two local officials report, the pumps still run": several speak between commas.
  private static boolean inserted(Words words, int at, int from) {
    boolean several = words.is(at - 1, NOUN) && words.norm(at - 1).endsWith("s");
    if (!several || !words.norm(at + 1).equals(",") || words.norm(at).endsWith("s")) {
      return false;
    }
    int left = at - 2;
    while (left > from && !words.is(left, ADP, AUX, PUNCT)) {
      left--;
    }
    return left > from && words.norm(left).equals(",");
  }

  private static boolean commaBefore(Words words, int at, int from) {
    for (int i = at - 2; i >= Math.max(from + 2, at - 9); i--) {
      if (words.norm(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(Words words, Cue cue) {
    int at = cue.at().from();
    var idle = new Idle(words);
    return switch (cue.shape()) {
      case "verb" ->
          cue.does("nothing")
              || words.is(at, VERB) && !idle.verb(at)
              || words.has(at, SURE_VERB) && !idle.sure(at)
              || verbAfterAll(words, cue);
      case "noun" -> words.is(at, NOUN);
      default -> true;
    };
  }
}
