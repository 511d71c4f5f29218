package org.hearsay.segment;

import java.util.List;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.model.Zone;
import org.hearsay.rules.Lexicon;

/// Tells a report's own words from the furniture around them.
final class MarkZones {

  /// Bylines and datelines stand among the first paragraphs.
  private static final int TOP = 6;

  private static final int SHORT = 14;

  private final Lexicon noteLines;

  MarkZones(Lexicon noteLines) {
    this.noteLines = noteLines;
  }

  Zone zone(Report report, List<Passage> before, Span paragraph, List<Sentence> sentences) {
    String words = paragraph.of(report.text());
    String headline = report.imprint().headline();
    if (before.isEmpty() && !headline.isEmpty() && sameWords(words, headline)) {
      return Zone.HEADLINE;
    }
    if (isNote(words, sentences, before.size())) {
      return Zone.NOTE;
    }
    boolean first = before.stream().allMatch(passage -> passage.zone() == Zone.NOTE);
    return first && headline.isEmpty() && isShortWithoutStop(words, sentences)
        ? Zone.HEADLINE
        : Zone.BODY;
  }

  private static boolean sameWords(String one, String other) {
    return Token.normalise(one)
        .replaceAll("\\s+", " ")
        .strip()
        .equals(Token.normalise(other).replaceAll("\\s+", " ").strip());
  }

  private boolean isNote(String words, List<Sentence> sentences, int position) {
    if (sentences.size() > 2 || words.length() > 300) {
      return false;
    }
    var tokens = sentences.getFirst().tokens();
    if (!noteLines.at(sentences.getFirst(), 0).isEmpty() && tokens.size() <= 2 * SHORT) {
      return true;
    }
    boolean bracketed =
        words.startsWith("(") && words.endsWith(")")
            || words.startsWith("[") && words.endsWith("]");
    return bracketed && tokens.size() <= SHORT
        || isAddress(words)
        || position < TOP
            && position > 0
            && isShortWithoutStop(words, sentences)
            && sentences.stream().noneMatch(MarkZones::hasVerb);
  }

  private static boolean isAddress(String words) {
    return (words.startsWith("http://") || words.startsWith("https://") || words.startsWith("www."))
        && words.indexOf(' ') < 0;
  }

  private static boolean isShortWithoutStop(String words, List<Sentence> sentences) {
    return sentences.size() == 1
        && sentences.getFirst().tokens().size() <= 2 * SHORT
        && ".!?”\"".indexOf(words.charAt(words.length() - 1)) < 0;
  }

  private static boolean hasVerb(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.is(PartOfSpeech.VERB, PartOfSpeech.AUX));
  }
}
