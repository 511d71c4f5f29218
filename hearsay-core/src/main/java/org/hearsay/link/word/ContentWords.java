package org.hearsay.link.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Reduces words to what they are about: no function words, no numbers, no negation, no endings.
///
/// "Four divers were not questioned" → diver, question. What differs between rival versions of one
/// thing (how many, whether) is left out on purpose.
public final class ContentWords {

  private static final List<String> ENDINGS =
      List.of("ies", "ied", "ing", "es", "ed", "s", "e", "y");

  private final Lexicon skipped;

  public ContentWords(Knowledge knowledge) {
    skipped = knowledge.lexicon("function-words");
  }

  /// Stems in the order of the text, each once.
  public Set<String> of(String words) {
    var stems = new LinkedHashSet<String>();
    each(words, stems::add);
    return stems;
  }

  /// Hands over every stem as often as it stands.
  public void each(String words, Consumer<String> take) {
    CutWords.words(
        words,
        printed -> {
          String word = printed.toLowerCase(Locale.ROOT);
          if (word.length() > 1 && !skipped.contains(word)) {
            take.accept(stem(word));
          }
        });
  }

  /// A light stem: plural, past and -ing endings, and a last e, as long as three letters are left.
  public static String stem(String word) {
    String stem = word;
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= 3 && !stem.endsWith("ss")) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    int last = stem.length() - 1;
    boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? stem.substring(0, last) : stem;
  }
}
