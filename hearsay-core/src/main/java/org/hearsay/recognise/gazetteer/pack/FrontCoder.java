package org.hearsay.recognise.gazetteer.pack;

import java.io.IOException;
import org.hearsay.recognise.gazetteer.GazetteerSection;

/// Front-codes a list of strings in blocks of [GazetteerSection#BLOCK].
final class FrontCoder {

  private final Spool out;
  private final Spool blocks;
  private byte[] last = {};
  private int count;
  private int lastEntry;

  FrontCoder(Scratch scratch) {
    out = new Spool(scratch);
    blocks = new Spool(scratch);
  }

  void add(byte[] letters) throws IOException {
    int shared = 0;
    if (count++ % GazetteerSection.BLOCK == 0) {
      blocks.number(out.length(), 4);
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

  void entry(int entry, int quality) throws IOException {
    int difference = entry - lastEntry;
    lastEntry = entry;
    varint(((difference << 1) ^ (difference >> 31)) << 2 | quality);
  }

  void varint(int value) throws IOException {
    out.varint(value);
  }

  /// Number of strings added.
  int count() {
    return count;
  }

  Spool bytes() {
    return out;
  }

  Spool index() {
    return blocks;
  }
}
