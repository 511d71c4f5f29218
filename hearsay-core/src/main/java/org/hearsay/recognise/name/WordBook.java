package org.hearsay.recognise.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import org.hearsay.learn.FeatureRows;

/// Which words and phrases are known as what: place names by size, given names, titles and so on.
/// A [WordBookDraft] becomes one.
///
/// Phrases are kept as 32-bit hashes of their letters, so that "Deir ez-Zor", "Deir Ez Zor" and
/// "Deir ez - Zor" are one. Of a hundred thousand unknown words about twenty are taken for known
/// ones. The upper half of a hash says where to look, among a dozen entries; each entry is the
/// lower half with the kinds. It is read where it lies: opening a book copies nothing.
public final class WordBook {

  /// Stands with the kinds of what begins a longer phrase.
  static final int MORE = 1 << 15;

  /// Words of the longest phrase.
  static final int LONGEST = 8;

  private static final int HALVES = 1 << 16;

  private final IntBuffer starts;
  private final IntBuffer entries;

  private WordBook(IntBuffer starts, IntBuffer entries) {
    this.starts = starts;
    this.entries = entries;
  }

  /// @param kinds bits of kinds by key without sign
  static WordBook of(SortedMap<Long, Integer> kinds) {
    var starts = new int[HALVES + 1];
    var entries = new int[kinds.size()];
    int at = 0;
    for (var entry : kinds.entrySet()) {
      int key = entry.getKey().intValue();
      entries[at++] = key << 16 | entry.getValue();
      starts[(key >>> 16) + 1] = at;
    }
    for (int half = 1; half <= HALVES; half++) {
      starts[half] = Math.max(starts[half], starts[half - 1]);
    }
    return new WordBook(IntBuffer.wrap(starts), IntBuffer.wrap(entries));
  }

  /// The hash of the words before with one more.
  static int extend(int hash, String letters) {
    int h = hash;
    for (int i = 0; i < letters.length(); i++) {
      h = h * 31 + letters.charAt(i) + 7;
    }
    return h;
  }

  /// Under what key a phrase is kept.
  static int key(int hash) {
    return FeatureRows.mix(hash, 1);
  }

  private int find(int hash) {
    int key = key(hash);
    int half = key >>> 16;
    int end = starts.get(half + 1);
    for (int at = starts.get(half); at < end; at++) {
      int entry = entries.get(at);
      if (entry >>> 16 == (key & 0xFFFF)) {
        return entry & 0xFFFF;
      }
    }
    return 0;
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
  void write(DataOutputStream out) throws IOException {
    out.writeInt(entries.limit());
    for (var table : List.of(starts, entries)) {
      for (int i = 0; i < table.limit(); i++) {
        out.writeInt(table.get(i));
      }
    }
  }

  /// Reads what [#write] wrote.
  static WordBook read(ByteBuffer in) {
    int size = in.getInt();
    return new WordBook(ints(in, HALVES + 1), ints(in, size));
  }

  private static IntBuffer ints(ByteBuffer in, int count) {
    int bytes = Math.multiplyExact(count, Integer.BYTES);
    var ints = in.slice(in.position(), bytes).asIntBuffer();
    in.position(in.position() + bytes);
    return ints;
  }
}
