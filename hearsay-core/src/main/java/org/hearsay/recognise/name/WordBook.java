package org.hearsay.recognise.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.hearsay.learn.FeatureRows;

/// Which words and phrases are known as what: place names by size, given names, titles and so on.
///
/// Phrases are kept as 32-bit hashes of their letters, so that "Deir ez-Zor", "Deir Ez Zor" and
/// "Deir ez - Zor" are one. Of a hundred thousand unknown words about ten are taken for known ones.
public final class WordBook {

  private static final int MORE = 1 << 15;
  private static final int LONGEST = 8;

  private int[] keys;
  private short[] values;
  private int size;

  public WordBook() {
    this(0);
  }

  private WordBook(int expected) {
    keys = new int[Math.max(1 << 12, 4 * Integer.highestOneBit(Math.max(1, expected)))];
    values = new short[keys.length];
  }

  /// Adds `phrase` as a member of `kind` (0 to 14). Only while the book is being made.
  public void add(String phrase, int kind) {
    var words =
        new Pieces(List.of(phrase.toLowerCase(Locale.ROOT).split("\\s+")))
            .list().stream().map(Form::letters).filter(letters -> !letters.isEmpty()).toList();
    if (words.isEmpty() || words.size() > LONGEST) {
      return;
    }
    int hash = 0;
    for (int i = 0; i < words.size(); i++) {
      hash = extend(hash, words.get(i));
      put(FeatureRows.mix(hash, 1), i + 1 < words.size() ? MORE : 1 << kind);
    }
  }

  WordBook copy() {
    var copy = new WordBook();
    copy.keys = keys.clone();
    copy.values = values.clone();
    copy.size = size;
    return copy;
  }

  private void put(int key, int bits) {
    if (size * 2 > keys.length) {
      grow();
    }
    int at = slot(key);
    size += values[at] == 0 ? 1 : 0;
    keys[at] = key;
    values[at] |= (short) bits;
  }

  private void grow() {
    var oldKeys = keys;
    var oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new short[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int at = key & mask;
    while (values[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private static int extend(int hash, String letters) {
    int h = hash;
    for (int i = 0; i < letters.length(); i++) {
      h = h * 31 + letters.charAt(i) + 7;
    }
    return h;
  }

  private int find(int hash) {
    return values[slot(FeatureRows.mix(hash, 1))] & 0xFFFF;
  }

  /// The kinds of this word standing alone, one bit each.
  int kinds(String letters) {
    return letters.isEmpty() ? 0 : find(extend(0, letters)) & ~MORE;
  }

  /// The longest phrase that begins at `from`: its end shifted left by 16, with its kinds; 0: none.
  int longest(List<Form> forms, int from) {
    return longest(forms, from, forms.size(), kinds -> true);
  }

  /// The same for phrases before `to` whose kinds are `wanted`.
  int longest(List<Form> forms, int from, int to, IntPredicate wanted) {
    int hash = 0;
    int best = 0;
    int end = Math.min(to, from + 3 * LONGEST);
    for (int i = from; i < end; i++) {
      String letters = forms.get(i).letters;
      if (letters.isEmpty()) {
        if (i == from || !joins(forms.get(i).lower)) {
          break;
        }
        continue;
      }
      hash = extend(hash, letters);
      int found = find(hash);
      if ((found & ~MORE) != 0 && wanted.test(found & ~MORE)) {
        best = (i + 1) << 16 | (found & ~MORE);
      }
      if ((found & MORE) == 0) {
        break;
      }
    }
    return best;
  }

  private static boolean joins(String mark) {
    return mark.length() == 1 && "-‐‑–'’.&/".contains(mark);
  }

  /// Writes the book; the same book gives the same bytes.
  public void write(DataOutputStream out) throws IOException {
    var sorted = new long[size];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != 0) {
        sorted[n++] = ((long) keys[i]) << 16 | (values[i] & 0xFFFF);
      }
    }
    Arrays.sort(sorted);
    out.writeInt(n);
    for (long one : sorted) {
      out.writeInt((int) (one >> 16));
    }
    for (long one : sorted) {
      out.writeShort((int) (one & 0xFFFF));
    }
  }

  /// Reads what [#write] wrote.
  public static WordBook read(DataInputStream in) throws IOException {
    int n = in.readInt();
    var found = ByteBuffer.wrap(in.readNBytes(Math.multiplyExact(n, Integer.BYTES))).asIntBuffer();
    var kinds = ByteBuffer.wrap(in.readNBytes(n * Short.BYTES)).asShortBuffer();
    if (found.remaining() < n || kinds.remaining() < n) {
      throw new EOFException("the word book is cut short");
    }
    var book = new WordBook(n);
    for (int i = 0; i < n; i++) {
      book.put(found.get(i), kinds.get(i));
    }
    return book;
  }
}
