package org.hearsay.recognise.gazetteer.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.recognise.gazetteer.GazetteerSection;

/// Front-codes a list of strings in blocks of [GazetteerSection#BLOCK].
final class FrontCoder {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> blocks = new ArrayList<>();
  private byte[] last = {};
  private int count;
  private int lastEntry;

  void add(byte[] letters) {
    int shared = 0;
    if (count++ % GazetteerSection.BLOCK == 0) {
      blocks.add(out.size());
      lastEntry = 0;
    } else {
      int most = Math.min(last.length, letters.length);
      while (shared < most && last[shared] == letters[shared]) {
        shared++;
      }
    }
    varint(shared);
    varint(letters.length - shared);
    out.write(letters, shared, letters.length - shared);
    last = letters;
  }

  void entry(int entry, int quality) {
    int difference = entry - lastEntry;
    lastEntry = entry;
    varint(((difference << 1) ^ (difference >> 31)) << 2 | quality);
  }

  void varint(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  byte[] index() {
    var index = ByteBuffer.allocate(4 * blocks.size());
    blocks.forEach(index::putInt);
    return index.array();
  }
}
