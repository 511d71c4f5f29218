package org.hearsay.recognise.gazetteer.bytes;

import java.nio.ByteBuffer;

/// A place in a section that moves on as it reads. It reads at absolute positions, so that many
/// threads read one section, each with a cursor of its own.
public final class ByteCursor {

  private final ByteBuffer bytes;
  private int at;

  /// @param at where to begin
  public ByteCursor(ByteBuffer bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  public boolean hasMore() {
    return at < bytes.limit();
  }

  /// A number in groups of seven bits, the lowest first; all but the last have the high bit set.
  public int varint() {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte one = bytes.get(at++);
      value |= (one & 0x7F) << shift;
      if (one >= 0) {
        return value;
      }
    }
    throw new IllegalStateException("damaged gazetteer: a number runs on at byte " + at);
  }

  /// A number of either sign, written as a varint by turns: 0, -1, 1, -2, …
  public int difference() {
    return signed(varint());
  }

  /// What a number of either sign was before it was written by turns.
  public static int signed(int byTurns) {
    return (byTurns >>> 1) ^ -(byTurns & 1);
  }

  /// Reads `count` bytes to `letters`, from `from` on.
  public void read(byte[] letters, int from, int count) {
    bytes.get(at, letters, from, count);
    at += count;
  }
}
