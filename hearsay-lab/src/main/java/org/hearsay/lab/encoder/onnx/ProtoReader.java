package org.hearsay.lab.encoder.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Reads one message of Google's protocol buffers, field by field, as ONNX files are written in.
final class ProtoReader {

  private final ByteBuffer bytes;
  private int field;
  private int wire;

  ProtoReader(ByteBuffer bytes) {
    this.bytes = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Goes to the next field; false at the end. Its value must then be read or skipped.
  boolean next() {
    if (!bytes.hasRemaining()) {
      return false;
    }
    long tag = varint();
    field = (int) (tag >>> 3);
    wire = (int) (tag & 7);
    return true;
  }

  /// Number of the field.
  int field() {
    return field;
  }

  /// Whether the field holds bytes: a message, a text, or numbers in one row.
  boolean holdsBytes() {
    return wire == 2;
  }

  /// Whether numbers are left; for numbers in one row.
  boolean hasMore() {
    return bytes.hasRemaining();
  }

  long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte one = bytes.get();
      value |= (long) (one & 0x7F) << shift;
      if (one >= 0) {
        return value;
      }
    }
  }

  ProtoReader message() {
    return new ProtoReader(block());
  }

  String text() {
    return StandardCharsets.UTF_8.decode(block()).toString();
  }

  /// The bytes of the field, where they lie.
  ByteBuffer block() {
    int length = (int) varint();
    var block = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.position(bytes.position() + length);
    return block;
  }

  void skip() {
    switch (wire) {
      case 0 -> varint();
      case 1 -> bytes.position(bytes.position() + 8);
      case 2 -> block();
      case 5 -> bytes.position(bytes.position() + 4);
      default -> throw new IllegalArgumentException("no protocol buffer: wire type " + wire);
    }
  }
}
