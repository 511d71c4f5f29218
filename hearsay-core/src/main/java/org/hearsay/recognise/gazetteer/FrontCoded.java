package org.hearsay.recognise.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hearsay.recognise.gazetteer.bytes.ByteCursor;

/// Reads one front-coded list of a pack: sorted strings in blocks, each with or without entries.
///
/// All reads are at absolute positions, so many threads share one instance.
final class FrontCoded {

  private static final int[] NONE = {};

  private final ByteBuffer bytes;
  private final int index;
  private final int start;
  private final int count;
  private final boolean withEntries;

  FrontCoded(ByteBuffer bytes, int index, int start, int count, boolean withEntries) {
    this.bytes = bytes;
    this.index = index;
    this.start = start;
    this.count = count;
    this.withEntries = withEntries;
  }

  /// A place in the file that moves on as it reads.
  private final class Cursor {
    final ByteCursor in;
    int entry;
    byte[] letters = new byte[64];
    int length;

    Cursor(int block) {
      in = new ByteCursor(bytes, start + bytes.getInt(index + 4 * block));
    }

    void next() {
      int shared = in.varint();
      int rest = in.varint();
      length = shared + rest;
      if (length > letters.length) {
        letters = Arrays.copyOf(letters, length * 2);
      }
      in.read(letters, shared, rest);
    }

    int[] entries() {
      var found = new int[in.varint()];
      for (int i = 0; i < found.length; i++) {
        int coded = in.varint();
        entry += ByteCursor.signed(coded >>> 2);
        found[i] = entry << 2 | coded & 3;
      }
      return found;
    }

    int comparePrefix(byte[] prefix) {
      int most = Math.min(length, prefix.length);
      return Arrays.compareUnsigned(letters, 0, most, prefix, 0, prefix.length);
    }

    int compare(byte[] key) {
      return Arrays.compareUnsigned(letters, 0, length, key, 0, key.length);
    }
  }

  /// The entries of the key `wanted`, each shifted left by two with the quality in the low bits;
  /// none if the key is not in the list.
  int[] find(byte[] wanted) {
    int block = block(wanted);
    if (block < 0) {
      return NONE;
    }
    var cursor = new Cursor(block);
    int last = Math.min(count, (block + 1) * GazetteerSection.BLOCK);
    for (int i = block * GazetteerSection.BLOCK; i < last; i++) {
      cursor.next();
      int order = cursor.compare(wanted);
      if (order > 0) {
        return NONE;
      }
      int[] entries = withEntries ? cursor.entries() : NONE;
      if (order == 0) {
        return entries;
      }
    }
    return NONE;
  }

  /// Is shown letters of a string; says whether it wants to see another.
  interface Reader {
    boolean read(byte[] letters, int from, int to);
  }

  /// Shows what follows `prefix` in each string that begins with it, in order.
  void forEachAfter(byte[] prefix, Reader reader) {
    if (count == 0) {
      return;
    }
    int block = Math.max(0, block(prefix));
    var cursor = new Cursor(block);
    for (int i = block * GazetteerSection.BLOCK; i < count; i++) {
      cursor.next();
      int order = cursor.comparePrefix(prefix);
      if (order > 0 || order == 0 && !reader.read(cursor.letters, prefix.length, cursor.length)) {
        return;
      }
    }
  }

  /// The string at `position`.
  String get(int position) {
    var cursor = new Cursor(position / GazetteerSection.BLOCK);
    for (int i = 0; i <= position % GazetteerSection.BLOCK; i++) {
      cursor.next();
      if (withEntries) {
        cursor.entries();
      }
    }
    return new String(cursor.letters, 0, cursor.length, StandardCharsets.UTF_8);
  }

  /// The last block whose first string is not after `wanted`; −1 if there is none.
  private int block(byte[] wanted) {
    int low = 0;
    int high = (count + GazetteerSection.BLOCK - 1) / GazetteerSection.BLOCK - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (compareFirst(middle, wanted) <= 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  private int compareFirst(int block, byte[] wanted) {
    int at = start + bytes.getInt(index + 4 * block) + 1;
    int length = bytes.get(at++);
    if (length < 0) {
      length = (length & 0x7F) | bytes.get(at++) << 7;
    }
    for (int i = 0; i < Math.min(length, wanted.length); i++) {
      int order = (bytes.get(at + i) & 0xFF) - (wanted[i] & 0xFF);
      if (order != 0) {
        return order;
      }
    }
    return length - wanted.length;
  }
}
