package org.hearsay.recognise.gazetteer.pack;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.hearsay.recognise.gazetteer.GazetteerSection;

/// Puts the sections of a pack behind its header.
final class PackFile {

  private static final int BUFFER = 1 << 16;

  final Map<GazetteerSection, Spool> sections = new EnumMap<>(GazetteerSection.class);
  private final Scratch scratch;

  PackFile(Scratch scratch) {
    this.scratch = scratch;
  }

  /// @param counts entries, keys, regions, codes
  void write(Path file, int... counts) throws IOException {
    long at = GazetteerSection.TABLE + 4L * (GazetteerSection.values().length + 1);
    long length = at + sections.values().stream().mapToLong(Spool::length).sum();
    if (length > Integer.MAX_VALUE) {
      throw new IOException(
          "the gazetteer would have %,d bytes; a pack may have %,d: import one country's file instead, such as LY.zip"
              .formatted(length, Integer.MAX_VALUE));
    }
    try (var channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      var plain =
          new BufferedOutputStream(scratch.watched(Channels.newOutputStream(channel)), BUFFER);
      var head = new DataOutputStream(plain);
      head.writeLong(GazetteerSection.MAGIC);
      head.writeInt(GazetteerSection.VERSION);
      head.writeInt(0);
      var checked = new CheckedOutputStream(plain, new CRC32());
      var out = new DataOutputStream(checked);
      for (int count : counts) {
        out.writeInt(count);
      }
      for (var section : GazetteerSection.values()) {
        out.writeInt((int) at);
        at += section(section).length();
      }
      out.writeInt((int) at);
      for (var section : GazetteerSection.values()) {
        section(section).drainTo(out);
      }
      out.flush();
      var checksum = ByteBuffer.allocate(4).putInt((int) checked.getChecksum().getValue()).flip();
      channel.write(checksum, 12);
      channel.force(true);
    }
  }

  private Spool section(GazetteerSection section) {
    return Objects.requireNonNull(sections.get(section), section.name());
  }
}
