package org.hearsay.lab.map;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.hearsay.present.map.WorldMap;

/// Writes the base map in the form [WorldMap] reads.
final class WorldWriter {

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /// @param tolerance in steps of latitude
  byte[] write(List<Shape> shapes, double tolerance) {
    var families = shapes.stream().collect(Collectors.groupingBy(WorldWriter::family));
    var arcs = new EnumMap<Family, Arcs>(Family.class);
    var parts = new ArrayList<List<int[]>>();
    for (Family family : Family.values()) {
      arcs.put(family, new Arcs(families.getOrDefault(family, List.of())));
    }
    for (Shape shape : shapes) {
      parts.add(shape.parts().stream().map(of(arcs, family(shape))::cut).toList());
    }
    var first = new EnumMap<Family, Integer>(Family.class);
    var all = new ArrayList<long[]>();
    for (Family family : Family.values()) {
      first.put(family, all.size());
      all.addAll(of(arcs, family).all());
    }
    number(Grid.STEPS);
    number(all.size());
    all.forEach(arc -> arc(Simplify.arc(arc, tolerance)));
    number(shapes.size());
    for (int i = 0; i < shapes.size(); i++) {
      feature(shapes.get(i), parts.get(i), of(first, family(shapes.get(i))));
    }
    return withHeader();
  }

  private static <T> T of(Map<Family, T> each, Family family) {
    return Objects.requireNonNull(each.get(family));
  }

  /// Layers that share their lines. Between families, corners that fall on one another by chance
  /// are no junctions.
  private enum Family {
    NATIONS,
    DIVISIONS,
    NATURE
  }

  private static Family family(Shape shape) {
    return switch (shape.layer()) {
      case LAND, COUNTRY, BORDER, DISPUTED -> Family.NATIONS;
      case REGION, DIVISION -> Family.DIVISIONS;
      case LAKE, RIVER, SEA, LANDSCAPE, TOWN -> Family.NATURE;
    };
  }

  private void arc(long[] arc) {
    number(arc.length);
    long before = 0;
    for (long corner : arc) {
      signed(Grid.x(corner) - Grid.x(before));
      signed(Grid.y(corner) - Grid.y(before));
      before = corner;
    }
  }

  /// @param first number of the first arc of its family
  private void feature(Shape shape, List<int[]> parts, int first) {
    number(shape.layer().ordinal());
    number(shape.rank());
    text(shape.key());
    text(shape.name());
    signed(Grid.x(shape.label()));
    signed(Grid.y(shape.label()));
    number(parts.size());
    for (int[] part : parts) {
      number(part.length);
      for (int arc : part) {
        signed(arc >= 0 ? first + arc : ~(first + ~arc));
      }
    }
  }

  private byte[] withHeader() {
    byte[] payload = body.toByteArray();
    var sum = new CRC32();
    sum.update(payload);
    return ByteBuffer.allocate(WorldMap.MAGIC.length + Integer.BYTES + payload.length)
        .put(WorldMap.MAGIC)
        .putInt((int) sum.getValue())
        .put(payload)
        .array();
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    body.writeBytes(bytes);
  }

  private void signed(int number) {
    number((number << 1) ^ (number >> 31));
  }

  private void number(int number) {
    int left = number;
    while ((left & ~0x7f) != 0) {
      body.write((left & 0x7f) | 0x80);
      left >>>= 7;
    }
    body.write(left);
  }
}
