package org.hearsay.recognise.gazetteer.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.recognise.gazetteer.PlaceKey;
import org.hearsay.recognise.gazetteer.Prominence;

/// A place as bytes whose order is the order of entries: by the key of the name, the more prominent
/// first, then by identifier.
final class PlaceBytes {

  private PlaceBytes() {}

  /// A place with those of its names that are variants of the main one.
  record Named(Place place, List<String> variants) {
    Named {
      variants = List.copyOf(variants);
    }
  }

  static byte[] of(Place place, List<String> variants) throws IOException {
    var bytes = new ByteArrayOutputStream(128);
    var out = new DataOutputStream(bytes);
    out.write(PlaceKey.of(place.name()).getBytes(StandardCharsets.UTF_8));
    out.write(0);
    out.writeLong(descending(prominence(place)));
    out.write(place.id().getBytes(StandardCharsets.UTF_8));
    out.write(0);
    out.writeUTF(place.name());
    write(out, variants);
    write(out, place.other());
    out.writeDouble(place.latitude());
    out.writeDouble(place.longitude());
    out.writeUTF(place.code());
    out.writeUTF(place.where().country());
    out.writeUTF(place.where().admin1());
    out.writeLong(place.extent().population());
    out.writeDouble(place.extent().radiusMetres());
    return bytes.toByteArray();
  }

  static double prominence(Place place) {
    return Prominence.of(place.code(), place.extent().population());
  }

  /// Eight bytes whose unsigned order is that of falling numbers.
  static long descending(double number) {
    long bits = Double.doubleToLongBits(0.0 - number);
    return bits ^ (bits >> 63 | Long.MIN_VALUE);
  }

  private static void write(DataOutputStream out, List<String> names) throws IOException {
    out.writeShort(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  static Named read(byte[] bytes) throws IOException {
    int id = end(bytes, 0) + 9;
    int rest = end(bytes, id) + 1;
    var in = new DataInputStream(new ByteArrayInputStream(bytes, rest, bytes.length - rest));
    String name = in.readUTF();
    var variants = names(in);
    return new Named(
        new Place(
            new String(bytes, id, rest - 1 - id, StandardCharsets.UTF_8),
            name,
            names(in),
            in.readDouble(),
            in.readDouble(),
            in.readUTF(),
            new Place.Division(in.readUTF(), in.readUTF(), ""),
            new Place.Extent(in.readLong(), in.readDouble())),
        variants);
  }

  private static int end(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != 0) {
      at++;
    }
    return at;
  }

  private static List<String> names(DataInputStream in) throws IOException {
    var names = new ArrayList<String>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      names.add(in.readUTF());
    }
    return names;
  }
}
