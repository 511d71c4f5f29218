package org.hearsay.recognise.name;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Sentence;

/// Words cut at every mark inside them, since corpora differ in that: "al-Baghdadi" → "al", "-",
/// "Baghdadi"; "U.S." → "U", ".", "S", "."; "G20" → "G", "20".
final class Pieces {

  private final List<String> pieces = new ArrayList<>();
  private final List<Integer> wordOf = new ArrayList<>();
  private final List<Integer> offsets = new ArrayList<>();

  Pieces(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      cut(words.get(i), i);
    }
  }

  private void cut(String word, int index) {
    int start = 0;
    if (!address(word)) {
      for (int i = 1; i < word.length(); i++) {
        if (apart(word, i)) {
          add(word.substring(start, i), index, start);
          start = i;
        }
      }
    }
    add(word.substring(start), index, start);
  }

  private static boolean address(String word) {
    return word.contains("://") || word.startsWith("www.") || word.indexOf('@') > 0;
  }

  /// Whether a word is cut before `at`: beside a mark, and between a letter and a digit after it.
  private static boolean apart(String word, int at) {
    char before = word.charAt(at - 1);
    char after = word.charAt(at);
    if (inWord(before) && inWord(after)) {
      return Character.isDigit(after) && Character.isLetter(before);
    }
    boolean number =
        Character.isDigit(before)
                && at + 1 < word.length()
                && Character.isDigit(word.charAt(at + 1))
            || at > 1 && Character.isDigit(word.charAt(at - 2)) && Character.isDigit(after);
    boolean pointed = number && (".,:".indexOf(before) >= 0 || ".,:".indexOf(after) >= 0);
    return before != after && !pointed;
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void add(String piece, int index, int offset) {
    pieces.add(piece);
    wordOf.add(index);
    offsets.add(offset);
  }

  List<String> list() {
    return pieces;
  }

  /// Where in the text a piece begins.
  int start(int piece, Sentence sentence) {
    return sentence.tokens().get(word(piece)).span().start() + offset(piece);
  }

  /// Index of the word a piece was cut from.
  private int word(int piece) {
    return wordOf.get(piece);
  }

  /// Where in its word a piece begins.
  private int offset(int piece) {
    return offsets.get(piece);
  }

  /// Labels for pieces out of labels for words: "Al-Qaeda" B-ORGANISATION → B, I, I.
  List<String> spread(List<String> labels) {
    var spread = new ArrayList<String>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      String label = labels.get(word(i));
      spread.add(offset(i) > 0 && label.startsWith("B-") ? "I-" + label.substring(2) : label);
    }
    return spread;
  }

  /// Labels for words out of labels for pieces: a word has the label of its first named piece.
  List<String> gather(List<String> labels, int words) {
    var gathered = new ArrayList<>(java.util.Collections.nCopies(words, "O"));
    for (int i = 0; i < pieces.size(); i++) {
      if (gathered.get(word(i)).equals("O")) {
        gathered.set(word(i), labels.get(i));
      }
    }
    for (int i = 0; i < words; i++) {
      String label = gathered.get(i);
      boolean orphan =
          label.startsWith("I-") && (i == 0 || !gathered.get(i - 1).endsWith(label.substring(1)));
      if (orphan) {
        gathered.set(i, "B-" + label.substring(2));
      }
    }
    return gathered;
  }
}
