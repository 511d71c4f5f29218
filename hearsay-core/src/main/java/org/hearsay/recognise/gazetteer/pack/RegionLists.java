package org.hearsay.recognise.gazetteer.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.hearsay.recognise.gazetteer.GazetteerSection;
import org.jspecify.annotations.Nullable;

/// The entries of each division, in ascending order, as varint differences.
final class RegionLists implements AutoCloseable {

  private final Scratch scratch;
  private final Sorter sorter;

  RegionLists(Scratch scratch) {
    this.scratch = scratch;
    sorter = new Sorter(scratch);
  }

  void add(int region, int entry) throws IOException {
    sorter.add(ByteBuffer.allocate(6).putShort((short) region).putInt(entry).array());
  }

  /// @param regions number of divisions
  void into(Map<GazetteerSection, Spool> sections, int regions) throws IOException {
    var starts = new Spool(scratch);
    var entries = new Spool(scratch);
    int region = -1;
    int last = 0;
    for (byte @Nullable [] next = sorter.next(); next != null; next = sorter.next()) {
      var one = ByteBuffer.wrap(next);
      for (int found = one.getShort() & 0xFFFF; region < found; region++) {
        starts.number(entries.length(), 4);
        last = 0;
      }
      int entry = one.getInt();
      entries.varint(entry - last);
      last = entry;
    }
    for (; region < regions; region++) {
      starts.number(entries.length(), 4);
    }
    sections.put(GazetteerSection.REGION_STARTS, starts);
    sections.put(GazetteerSection.REGION_ENTRIES, entries);
  }

  @Override
  public void close() throws IOException {
    sorter.close();
  }
}
