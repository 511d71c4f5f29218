package org.hearsay.rules;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.Report;
import org.hearsay.model.Token;

/// Says which of the known languages a report is written in, by the share of small words that only
/// that language has ("der", "und", "nicht"): its lexicon `language-words`.
///
/// A text too short to tell is in the language it states. A longer one that is in none of them is
/// read as English: what is known for English does least harm there.
public final class Languages {

  private static final String ENGLISH = "en";

  /// Words from the start of a report that are looked at.
  private static final int MOST = 500;

  /// Fewer words tell nothing.
  private static final int LEAST = 20;

  /// One word in so many is a small word of the language; in its relatives fewer are, and in
  /// another language's quotations of it.
  private static final int ONE_IN = 7;

  private record Known(String language, Lexicon words) {}

  private final List<Known> others;

  public Languages() {
    others =
        Knowledge.languages().stream()
            .filter(language -> !language.equals(ENGLISH))
            .map(one -> new Known(one, Knowledge.of(one).lexicon("language-words")))
            .toList();
  }

  /// The code of the language, as [Knowledge#of] takes it.
  public String of(Report report) {
    int[] counts = new int[others.size()];
    int words = count(report.text(), counts);
    if (words < LEAST) {
      return stated(report.language());
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return counts.length > 0 && counts[best] * ONE_IN >= words
        ? others.get(best).language()
        : ENGLISH;
  }

  private String stated(Locale locale) {
    return others.stream()
        .map(Known::language)
        .filter(locale.getLanguage()::equals)
        .findFirst()
        .orElse(ENGLISH);
  }

  /// Counts the words of `text`, and in `counts` those of each language.
  private int count(String text, int[] counts) {
    int words = 0;
    int start = -1;
    for (int i = 0; i <= text.length() && words < MOST; i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        count(text, start, i, counts);
        start = -1;
      }
    }
    return words;
  }

  private void count(String text, int start, int end, int[] counts) {
    if (end - start > 12) {
      return;
    }
    String word = Token.normalise(text.substring(start, end));
    for (int i = 0; i < counts.length; i++) {
      counts[i] += others.get(i).words().contains(word) ? 1 : 0;
    }
  }
}
