package org.hearsay.judge;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Attribution;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;

/// One attribution laid over its sentence: what the parts of this stage look at.
///
/// @param index place of the attribution in the report, from 0
/// @param place place of its sentence in the report, from 0
/// @param from first token of the piece of content that is judged
/// @param to first token after it
/// @param signs the rules that fired in or near it
record Said(
    int index,
    Attribution attribution,
    int place,
    Sentence sentence,
    int from,
    int to,
    Clause clause,
    List<Sign> signs) {

  /// The signs of `family` that bear on the content: those in its main clause, those that stand
  /// directly before or after it, and those in the words by which it is passed on, as each rule's
  /// `place` allows.
  List<Sign> bearing(String family) {
    return signs.stream()
        .filter(sign -> sign.family().equals(family) && sign.counts() && bears(sign))
        .toList();
  }

  /// The signs that would bear on the content and are there only to keep others away.
  List<Sign> idle() {
    return signs.stream()
        .filter(sign -> !sign.counts() && !sign.family().equals("stand") && bears(sign))
        .toList();
  }

  /// Whether `sign` stands behind a comma that follows the verb: an apposition hedges for itself.
  boolean isAppended(Sign sign) {
    for (int i = clause.verbEnd(); i < Math.min(sign.match().from(), clause.to()); i++) {
      if (sentence.tokens().get(i).norm().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /// The first of them.
  Optional<Sign> first(String family) {
    return bearing(family).stream().findFirst();
  }

  boolean bears(Sign sign) {
    return switch (sign.gives("place")) {
      case "clause" -> inClause(sign);
      case "cue" -> inCue(sign) || isBefore(sign);
      case "frame" -> isBefore(sign) || isAfter(sign) || inCue(sign) || inSpeaker(sign);
      case "verb" -> inVerb(sign);
      case "saying" -> inCue(sign) || isBefore(sign) || inVerb(sign);
      case "start" -> sign.match().from() == from;
      case "end" -> sign.match().from() >= to - 3 && sign.match().from() <= to + 2;
      case "content" -> from <= sign.match().from() && sign.match().from() < to;
      default -> inClause(sign) || isBefore(sign) || isAfter(sign) || inCue(sign);
    };
  }

  /// Is the verb of the main clause, or a part of it: "We expect rain".
  private boolean inVerb(Sign sign) {
    var match = sign.match();
    return match.from() < clause.verbEnd() && clause.verb() < match.to();
  }

  /// Starts in the main clause, or leads into it.
  boolean inClause(Sign sign) {
    var match = sign.match();
    return clause.covers(match.from())
        || (match.from() < clause.from() && match.to() > clause.from());
  }

  /// Ends where the content begins: "It is likely that | the hull broke".
  boolean isBefore(Sign sign) {
    int end = sign.match().to();
    return leadsTo(end, from) || leadsTo(end, clause.from());
  }

  private boolean leadsTo(int end, int start) {
    if (end > start || start - end > 3) {
      return false;
    }
    for (int i = end; i < start; i++) {
      var token = sentence.tokens().get(i);
      if (!token.is(PartOfSpeech.PUNCT, PartOfSpeech.SCONJ) && !token.norm().equals("that")) {
        return false;
      }
    }
    return true;
  }

  /// Begins where the content ends: "the hull broke, | it is believed".
  private boolean isAfter(Sign sign) {
    int start = sign.match().from();
    return start == to || (start == to + 1 && sentence.tokens().get(to).is(PartOfSpeech.PUNCT));
  }

  /// Stands in the words by which the innermost speaker's word is passed on, or in the verb of a
  /// content that keeps it: "The union | disputes this account".
  boolean inCue(Sign sign) {
    if (attribution.chain().isEmpty()) {
      return false;
    }
    int at = sign.match().from();
    return (sign.family().equals("comment") && at >= from && at == clause.verb())
        || attribution.chain().getLast().cue().stream()
            .anyMatch(cue -> cue.overlaps(sign.match().span()));
  }

  /// Begins with the verb of the content, or in the words by which the innermost speaker's word is
  /// passed on: "The agency | withdrew its statement that the ship was lost".
  boolean opens(Sign sign) {
    int at = sign.match().from();
    int start = sign.match().span().start();
    return (at >= from && at == clause.verb())
        || attribution.chain().stream()
            .skip(Math.max(0, attribution.chain().size() - 1))
            .flatMap(hop -> hop.cue().stream())
            .anyMatch(cue -> cue.start() <= start && start < cue.end());
  }

  private boolean inSpeaker(Sign sign) {
    return !attribution.chain().isEmpty()
        && attribution.chain().getLast().speakerWords().stream()
            .anyMatch(words -> words.overlaps(sign.match().span()));
  }
}
