package org.hearsay.rules.bundle;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// Files by name in one array of bytes: how many there are, then of each its name, its size and
/// what stands in it. To open one such piece takes a fraction of what opening hundreds of entries
/// of a jar takes.
public final class Bundle {

  /// One without files.
  public static final Bundle NONE = new Bundle(ByteBuffer.allocate(Integer.BYTES));

  private final ByteBuffer bytes;
  private final Map<String, ByteBuffer> files = new HashMap<>();

  private Bundle(ByteBuffer bytes) {
    this.bytes = bytes;
    for (int left = bytes.getInt(); left > 0; left--) {
      String name = StandardCharsets.UTF_8.decode(next()).toString();
      files.put(name, next());
    }
  }

  private ByteBuffer next() {
    int size = bytes.getInt();
    var piece = bytes.slice(bytes.position(), size);
    bytes.position(bytes.position() + size);
    return piece;
  }

  public static Bundle read(byte[] bytes) {
    return new Bundle(ByteBuffer.wrap(bytes));
  }

  public static byte[] write(SortedMap<String, byte[]> files) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(files.size());
      for (var file : files.entrySet()) {
        byte[] name = file.getKey().getBytes(StandardCharsets.UTF_8);
        out.writeInt(name.length);
        out.write(name);
        out.writeInt(file.getValue().length);
        out.write(file.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /// What stands in the file of this name, from its first byte on.
  public Optional<ByteBuffer> file(String name) {
    return Optional.ofNullable(files.get(name)).map(ByteBuffer::duplicate);
  }

  /// The same as text.
  public Optional<String> text(String name) {
    var piece = files.get(name);
    return piece == null
        ? Optional.empty()
        : Optional.of(
            new String(
                piece.array(), piece.arrayOffset(), piece.capacity(), StandardCharsets.UTF_8));
  }
}
