package org.hearsay.link.word;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// The stems of the words that tell something and the numbers of a text, where verbs that tell the
/// same are one ("seen", "found"). Keeps the stem of each word that it met; one
/// instance serves many threads.
public final class TellingWords {

  private final Lexicon skipped;
  private final Lexicon forms;
  private final Lexicon acts;
  private final Set<String> comments = new HashSet<>();
  private final Map<String, String> plain = new ConcurrentHashMap<>();

  public TellingWords(Knowledge knowledge) {
    skipped = knowledge.lexicon("function-words");
    forms = knowledge.lexicon("irregular-forms");
    acts = knowledge.lexicon("acts");
    for (String list : List.of("verified-words", "tellings")) {
      knowledge.lexicon(list).phrases().stream()
          .map(ContentWords::stem)
          .filter(word -> acts.find(word).isEmpty())
          .forEach(comments::add);
    }
  }

  Set<String> of(String words) {
    var topic = new LinkedHashSet<String>();
    CutWords.wordsAndNumbers(
        words,
        printed -> {
          String word = printed.toLowerCase(Locale.ROOT);
          if (word.length() > 1 && !skipped.contains(word) && !isDay(word)) {
            topic.add(plain.computeIfAbsent(word, this::plain));
          }
        });
    topic.removeAll(comments);
    return topic;
  }

  /// Days of months and other small numbers tell nothing.
  private static boolean isDay(String word) {
    return word.length() < 3 && Character.isDigit(word.charAt(0));
  }

  private String plain(String word) {
    String lemma = forms.find(word).map(Lexicon.Entry::value).orElse(word);
    return acts.find(lemma)
        .or(() -> acts.find(ContentWords.stem(lemma)))
        .or(() -> acts.find("be " + word))
        .map(Lexicon.Entry::value)
        .orElseGet(() -> ContentWords.stem(lemma));
  }
}
