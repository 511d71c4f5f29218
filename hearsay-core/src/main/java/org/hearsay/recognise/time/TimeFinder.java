package org.hearsay.recognise.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.When;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;

/// Finds times and says when they are: "On Dec. 9" in a report of 12 December 2016 is 2016-12-09.
///
/// Incomplete dates are counted from the report's day of publication; where there is none, from the
// last whole date
/// in the text; where there is neither, the year stays open (`XXXX-12-09`).
public final class TimeFinder {

  private static final Set<String> LEADS =
      Set.of("in", "by", "since", "until", "of", "from", "before", "after", "during", "to");

  private final RuleSet rules;
  private final Lexicon bounds;

  private TimeFinder(RuleSet rules, Lexicon bounds) {
    this.rules = rules;
    this.bounds = bounds;
  }

  public static TimeFinder of(Knowledge knowledge) {
    return new TimeFinder(knowledge.rules("recognise/time"), knowledge.lexicon("time-bounds"));
  }

  public List<Mention.Dated> find(Report report, List<Passage> passages) {
    var found = new ArrayList<Mention.Dated>();
    var reference = new Reference(report.imprint().published().day(), passages);
    for (var passage : passages) {
      reference.beginPassage();
      for (var sentence : passage.sentences()) {
        for (var match : Match.withoutOverlaps(rules.match(sentence, TimeSlots.SLOTS))) {
          var mention = mention(match, sentence, reference);
          mention.ifPresent(dated -> reference.tell(dated.when()));
          mention.ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Mention.Dated> mention(Match match, Sentence sentence, Reference reference) {
    if (isOtherWord(match)) {
      return Optional.empty();
    }
    int from = match.from();
    if (LEADS.contains(sentence.tokens().get(from).norm()) && from + 1 < match.to()) {
      from++;
    }
    var span = sentence.span(from, match.to());
    var bound = bound(sentence, from, match.to());
    return TimeValues.of(match, reference, bound, words(sentence, span))
        .map(when -> new Mention.Dated(span, when, List.of(), match.because()));
  }

  /// "may", "march" and "the fall" are words of their own unless capitals or a number beside them
  // say otherwise.
  private static boolean isOtherWord(Match match) {
    boolean alone =
        match.slot("year").isEmpty()
            && match.slot("day").isEmpty()
            && match.slot("part").isEmpty()
            && match.slot("which").isEmpty();
    if (!alone) {
      return false;
    }
    var month = match.slot("month").map(slot -> match.sentence().tokens().get(slot.from()));
    boolean small =
        month
            .filter(
                token ->
                    !Character.isUpperCase(token.word().charAt(0))
                        || token.is(PartOfSpeech.AUX, PartOfSpeech.VERB))
            .isPresent();
    return small
        || match.slot("season").isPresent()
            && match.sentence().tokens().get(match.to() - 1).norm().equals("fall");
  }

  private static String words(Sentence sentence, Span span) {
    var words = new StringBuilder();
    for (var token : sentence.tokens()) {
      if (span.covers(token.span())) {
        words.append(words.isEmpty() ? "" : " ").append(token.word());
      }
    }
    return words.toString();
  }

  /// The bound that the words before token `at` set: "at least until" …; they may reach into the
  /// time's own words: "before the end of" May.
  private When.Bound bound(Sentence sentence, int at, int to) {
    for (int from = Math.max(0, at - 5); from < at; from++) {
      for (var entry : bounds.at(sentence, from)) {
        boolean leads =
            entry.to() >= at && entry.to() < to
                || entry.to() == at - 1 && sentence.tokens().get(at - 1).norm().equals("the");
        if (leads) {
          return When.Bound.valueOf(entry.value());
        }
      }
    }
    return When.Bound.IN;
  }
}
