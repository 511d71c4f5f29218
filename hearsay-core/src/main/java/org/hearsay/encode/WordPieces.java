package org.hearsay.encode;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;

/// Cuts a word into the pieces an encoder was trained on, as BERT's uncased models do (Devlin
/// et al. 2019): small letters without accents, marks apart, then always the longest piece
/// known.
///
/// "Bellwethers" becomes `bell ##wet ##hers`. A word gives at least one piece and at most
/// [#MOST]; one that is longer than [#LONGEST] signs is unknown as a whole, so that the work
/// for a word is bounded.
public final class WordPieces {

  /// Signs, in UTF-16 code units.
  static final int LONGEST = 100;

  /// Pieces of one word.
  static final int MOST = 16;

  private static final String INSIDE = "##";

  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Integer> insides = new HashMap<>();
  private final int unknown;
  private final int opening;
  private final int closing;
  private int longestPiece = 1;

  /// @param vocabulary the pieces in the order of their numbers; `##` marks those inside a word;
  ///     holds `[UNK]`, `[CLS]` and `[SEP]`
  public WordPieces(List<String> vocabulary) {
    for (int i = 0; i < vocabulary.size(); i++) {
      var piece = vocabulary.get(i);
      boolean inside = piece.startsWith(INSIDE) && piece.length() > INSIDE.length();
      String letters = inside ? piece.substring(INSIDE.length()) : piece;
      (inside ? insides : starts).putIfAbsent(letters, i);
      longestPiece = Math.max(longestPiece, letters.length());
    }
    unknown = special("[UNK]");
    opening = special("[CLS]");
    closing = special("[SEP]");
  }

  private int special(String name) {
    Integer number = starts.get(name);
    if (number == null) {
      throw new IllegalArgumentException("a vocabulary of word pieces needs " + name);
    }
    return number;
  }

  /// The piece that opens a window.
  public int opening() {
    return opening;
  }

  /// The piece that closes a window.
  public int closing() {
    return closing;
  }

  /// The numbers of the pieces of one word.
  public int[] of(String word) {
    var pieces = new Pieces();
    if (word.length() > LONGEST) {
      pieces.accept(unknown);
    } else {
      cut(plain(word), pieces);
    }
    return pieces.numbers(unknown);
  }

  /// Small letters, without accents and control signs.
  private static String plain(String word) {
    var apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var kept = new StringBuilder();
    apart
        .codePoints()
        .filter(sign -> Character.getType(sign) != Character.NON_SPACING_MARK)
        .filter(sign -> sign != 0xFFFD && !Character.isISOControl(sign) && !format(sign))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean format(int sign) {
    return Character.getType(sign) == Character.FORMAT;
  }

  /// Cuts at spaces, around marks and around Chinese signs, and each part into pieces.
  private void cut(String plain, IntConsumer out) {
    int from = 0;
    for (int at = 0; at < plain.length(); ) {
      int sign = plain.codePointAt(at);
      int next = at + Character.charCount(sign);
      if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || alone(sign)) {
        longest(plain.substring(from, at), out);
        longest(plain.substring(at, next).strip(), out);
        from = next;
      }
      at = next;
    }
    longest(plain.substring(from), out);
  }

  private static boolean alone(int sign) {
    boolean ascii =
        sign >= 33 && sign <= 126 && !Character.isLetterOrDigit(sign); // "$" and "+" count as marks
    return ascii
        || Character.isIdeographic(sign)
        || switch (Character.getType(sign)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  /// The longest pieces first; a part that they do not make up is unknown.
  private void longest(String part, IntConsumer out) {
    var found = new Pieces();
    for (int from = 0; from < part.length(); ) {
      var known = from == 0 ? starts : insides;
      int to = Math.min(part.length(), from + longestPiece);
      while (to > from && !known.containsKey(part.substring(from, to))) {
        to--;
      }
      if (to == from) {
        out.accept(unknown);
        return;
      }
      found.accept(known.getOrDefault(part.substring(from, to), unknown));
      from = to;
    }
    found.forEach(out);
  }

  /// The pieces so far; those beyond [#MOST] are let go.
  private static final class Pieces implements IntConsumer {
    private final int[] numbers = new int[MOST];
    private int size;

    @Override
    public void accept(int number) {
      if (size < MOST) {
        numbers[size++] = number;
      }
    }

    void forEach(IntConsumer out) {
      for (int i = 0; i < size; i++) {
        out.accept(numbers[i]);
      }
    }

    int[] numbers(int unknown) {
      return size == 0 ? new int[] {unknown} : java.util.Arrays.copyOf(numbers, size);
    }
  }
}
