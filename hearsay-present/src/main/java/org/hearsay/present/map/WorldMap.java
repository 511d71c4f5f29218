package org.hearsay.present.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;

/// The base map as it lies in the jar.
///
/// The file: eight bytes `HSMAP 1\n`; the CRC-32 of what follows, four bytes; then unsigned LEB128
/// numbers, signed ones in zigzag: steps to a degree; the arcs, each its count of points and their
/// differences, longitude then latitude, in steps; the features, each layer, rank, key, name
/// (UTF-8, length first), label, and parts, each its count of arcs and their signed numbers,
/// where `~n` is
/// arc n backwards. Borders that two areas share are one arc.
public final class WorldMap {

  public static final byte[] MAGIC = "HSMAP 1\n".getBytes(StandardCharsets.US_ASCII);

  private final Map<Layer, List<Feature>> layers = new EnumMap<>(Layer.class);

  private WorldMap(List<Feature> features) {
    for (Layer layer : Layer.values()) {
      layers.put(layer, features.stream().filter(one -> one.layer() == layer).toList());
    }
  }

  /// The one in the jar.
  public static WorldMap bundled() {
    return Bundled.WORLD;
  }

  /// Read once, at the first map drawn.
  private static final class Bundled {
    static final WorldMap WORLD = open();

    private static WorldMap open() {
      try (var stream = WorldMap.class.getResourceAsStream("world.bin")) {
        return of(
            Objects.requireNonNull(stream, "world.bin is missing from the jar").readAllBytes());
      } catch (IOException broken) {
        throw new UncheckedIOException("world.bin cannot be read", broken);
      }
    }
  }

  /// @throws IllegalArgumentException where `bytes` are no base map, or a damaged one
  public static WorldMap of(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    int head = MAGIC.length + Integer.BYTES;
    if (bytes.length < head || !in.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
      throw new IllegalArgumentException("base map: expected it to begin with HSMAP 1, found none");
    }
    var sum = new CRC32();
    sum.update(bytes, head, bytes.length - head);
    int expected = in.getInt(MAGIC.length);
    if ((int) sum.getValue() != expected) {
      throw new IllegalArgumentException(
          "base map: expected check sum %08x, found %08x: copy it again"
              .formatted(expected, (int) sum.getValue()));
    }
    return new WorldMap(new Body(in.position(head)).features());
  }

  public List<Feature> features(Layer layer) {
    return layers.getOrDefault(layer, List.of());
  }

  public Optional<Feature> find(Layer layer, String key) {
    return key.isEmpty()
        ? Optional.empty()
        : features(layer).stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /// What follows the header.
  private record Body(ByteBuffer in) {

    List<Feature> features() {
      double steps = number();
      var arcs = new ArrayList<double[]>();
      for (int left = number(); left > 0; left--) {
        arcs.add(arc(steps));
      }
      var features = new ArrayList<Feature>();
      for (int left = number(); left > 0; left--) {
        features.add(feature(steps, arcs));
      }
      return features;
    }

    private double[] arc(double steps) {
      var arc = new double[2 * number()];
      int longitude = 0;
      int latitude = 0;
      for (int i = 0; i < arc.length; i += 2) {
        longitude += signed();
        latitude += signed();
        arc[i] = longitude / steps;
        arc[i + 1] = latitude / steps;
      }
      return arc;
    }

    private Feature feature(double steps, List<double[]> arcs) {
      var layer = Layer.values()[number()];
      int rank = number();
      String key = text();
      String name = text();
      var label = List.of(signed() / steps, signed() / steps);
      var parts = new ArrayList<Feature.Part>();
      for (int left = number(); left > 0; left--) {
        parts.add(new Feature.Part(part(arcs)));
      }
      return new Feature(layer, key, name, rank, label, parts);
    }

    private double[] part(List<double[]> arcs) {
      var pieces = new double[number()][];
      int length = 2;
      for (int i = 0; i < pieces.length; i++) {
        int number = signed();
        pieces[i] = number >= 0 ? arcs.get(number) : backwards(arcs.get(~number));
        length += pieces[i].length - 2;
      }
      var part = new double[length];
      int at = 0;
      for (double[] piece : pieces) {
        System.arraycopy(piece, 0, part, at, piece.length);
        at += piece.length - 2;
      }
      return part;
    }

    private static double[] backwards(double[] arc) {
      var turned = new double[arc.length];
      for (int i = 0; i < arc.length; i += 2) {
        turned[arc.length - 2 - i] = arc[i];
        turned[arc.length - 1 - i] = arc[i + 1];
      }
      return turned;
    }

    private String text() {
      var bytes = new byte[number()];
      in.get(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }

    private int signed() {
      int number = number();
      return (number >>> 1) ^ -(number & 1);
    }

    private int number() {
      int number = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = in.get();
        number |= (next & 0x7f) << shift;
        if (next >= 0) {
          return number;
        }
      }
    }
  }
}
