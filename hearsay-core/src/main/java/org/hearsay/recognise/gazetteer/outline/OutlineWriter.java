package org.hearsay.recognise.gazetteer.outline;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/// Packs outlines as [PackedOutlines] reads them. Entries that share one outline share its bytes.
public final class OutlineWriter {

  private final ByteBuffer index;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  public OutlineWriter(SortedMap<Integer, Outline> outlines) {
    index = ByteBuffer.allocate(8 * outlines.size());
    Map<Outline, Integer> starts = new HashMap<>();
    outlines.forEach(
        (entry, outline) -> {
          Integer start = starts.get(outline);
          if (start == null) {
            start = out.size();
            starts.put(outline, start);
            write(outline);
          }
          index.putInt(entry).putInt(start);
        });
  }

  /// Section OUTLINE_INDEX.
  public byte[] index() {
    return index.array();
  }

  /// Section OUTLINES.
  public byte[] bytes() {
    return out.toByteArray();
  }

  private void write(Outline outline) {
    varint(outline.isArea() ? 0 : 1);
    varint(outline.packed().size());
    int latitude = 0;
    int longitude = 0;
    for (var part : outline.packed()) {
      varint(part.size());
      for (int i = 0; i < part.size(); i++) {
        difference(part.latitudes[i] - latitude);
        difference(part.longitudes[i] - longitude);
        latitude = part.latitudes[i];
        longitude = part.longitudes[i];
      }
    }
  }

  private void difference(int difference) {
    varint((difference << 1) ^ (difference >> 31));
  }

  private void varint(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
