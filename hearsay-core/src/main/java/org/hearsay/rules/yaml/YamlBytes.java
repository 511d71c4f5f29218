package org.hearsay.rules.yaml;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/// [Yaml] that was parsed before, as bytes: a letter for its kind, a size, then its parts.
public final class YamlBytes {

  private YamlBytes() {}

  public static byte[] of(Yaml yaml) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      write(yaml, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(Yaml yaml, DataOutputStream out) throws IOException {
    switch (yaml) {
      case Yaml.Text text -> {
        out.writeByte('t');
        write(text.letters(), out);
      }
      case Yaml.Items list -> {
        out.writeByte('i');
        out.writeInt(list.items().size());
        for (var item : list.items()) {
          write(item, out);
        }
      }
      case Yaml.Fields table -> {
        out.writeByte('f');
        out.writeInt(table.fields().size());
        for (var field : table.fields().entrySet()) {
          write(field.getKey(), out);
          write(field.getValue(), out);
        }
      }
    }
  }

  private static void write(String letters, DataOutputStream out) throws IOException {
    byte[] utf8 = letters.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  /// @param bytes on an array; read from their position on
  public static Yaml read(ByteBuffer bytes) {
    byte kind = bytes.get();
    if (kind == 't') {
      return new Yaml.Text(letters(bytes));
    }
    int size = bytes.getInt();
    if (kind == 'i') {
      var items = new ArrayList<Yaml>(size);
      for (int i = 0; i < size; i++) {
        items.add(read(bytes));
      }
      return new Yaml.Items(items);
    }
    var fields = new LinkedHashMap<String, Yaml>();
    for (int i = 0; i < size; i++) {
      String key = letters(bytes);
      fields.put(key, read(bytes));
    }
    return new Yaml.Fields(fields);
  }

  private static String letters(ByteBuffer bytes) {
    int size = bytes.getInt();
    int from = bytes.arrayOffset() + bytes.position();
    bytes.position(bytes.position() + size);
    return new String(bytes.array(), from, size, StandardCharsets.UTF_8);
  }
}
