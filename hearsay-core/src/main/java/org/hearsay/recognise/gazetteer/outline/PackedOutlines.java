package org.hearsay.recognise.gazetteer.outline;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.recognise.gazetteer.bytes.ByteCursor;

/// The outlines of a pack, unpacked when first asked for. One instance serves many threads.
public final class PackedOutlines {

  /// What the coasts of the world stand under.
  public static final int COAST = -1;

  private final ByteBuffer index;
  private final ByteBuffer bytes;
  private final Map<Integer, Outline> unpacked = new ConcurrentHashMap<>();

  /// @param index section OUTLINE_INDEX, big-endian
  /// @param bytes section OUTLINES
  public PackedOutlines(ByteBuffer index, ByteBuffer bytes) {
    this.index = index;
    this.bytes = bytes;
  }

  /// Number of outlines.
  public int size() {
    return index.capacity() / 8;
  }

  /// The entry of the outline number `i`, ascending.
  public int entry(int i) {
    return index.getInt(8 * i);
  }

  /// The outline of `entry`.
  public Optional<Outline> of(int entry) {
    int start = start(entry);
    return start < 0
        ? Optional.empty()
        : Optional.of(unpacked.computeIfAbsent(start, at -> new Cursor(at).outline()));
  }

  private int start(int entry) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = entry(middle);
      if (found == entry) {
        return index.getInt(8 * middle + 4);
      }
      if (found < entry) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /// A place in the section that moves on as it reads.
  private final class Cursor {
    private final ByteCursor in;
    private int latitude;
    private int longitude;

    Cursor(int at) {
      in = new ByteCursor(bytes, at);
    }

    Outline outline() {
      boolean area = in.varint() == 0;
      List<Part> parts = new ArrayList<>();
      for (int left = in.varint(); left > 0; left--) {
        parts.add(part());
      }
      return new Outline(area, parts);
    }

    Part part() {
      int count = in.varint();
      var latitudes = new int[count];
      var longitudes = new int[count];
      for (int i = 0; i < count; i++) {
        latitude += in.difference();
        longitude += in.difference();
        latitudes[i] = latitude;
        longitudes[i] = longitude;
      }
      return new Part(latitudes, longitudes);
    }
  }
}
