package org.hearsay.recognise.name;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// A [WordBook] in the making.
public final class WordBookDraft {

  private final TreeMap<Long, Integer> kinds = new TreeMap<>();

  /// Adds `phrase` as a member of `kind` (0 to 14).
  public void add(String phrase, int kind) {
    var words =
        new Pieces(List.of(phrase.toLowerCase(Locale.ROOT).split("\\s+")))
            .list().stream().map(Form::letters).filter(letters -> !letters.isEmpty()).toList();
    if (words.isEmpty() || words.size() > WordBook.LONGEST) {
      return;
    }
    int hash = 0;
    for (int i = 0; i < words.size(); i++) {
      hash = WordBook.extend(hash, words.get(i));
      int bits = i + 1 < words.size() ? WordBook.MORE : 1 << kind;
      kinds.merge(Integer.toUnsignedLong(WordBook.key(hash)), bits, (one, other) -> one | other);
    }
  }

  /// The book of all phrases added so far.
  public WordBook book() {
    return WordBook.of(kinds);
  }
}
