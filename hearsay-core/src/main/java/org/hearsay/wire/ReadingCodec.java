package org.hearsay.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.hearsay.model.Reading;
import tools.jackson.core.JacksonException;

/// [Reading]s to bytes and back: JSON, deflated. Field and case names are those of the model;
/// cases of sealed types stand under "is". Tokens are packed ([TokenCodec]), since their letters
/// are in the text. Written name by name ([ReadingJson]), since Jackson's mapper takes several
// times
/// as long to find the names by itself; read by that mapper ([WireReading]).
public final class ReadingCodec {

  /// Number of this form; a reading of another number is refused.
  public static final int SCHEMA = 5;

  private static final int BLOCK = 1 << 13;

  private ReadingCodec() {}

  public static byte[] bytes(Reading reading) {
    var packed = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var json = new JsonWriter(new DeflaterOutputStream(packed, deflater, BLOCK))) {
      ReadingJson.write(json, reading);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /// @throws IllegalArgumentException with a message for the user, where the bytes are of another
  /// form
  public static Reading reading(byte[] bytes) {
    try {
      byte[] json = inflate(bytes);
      int schema = WireReading.schema(json);
      if (schema != SCHEMA) {
        throw new IllegalArgumentException(
            "expected a reading of form "
                + SCHEMA
                + ", found form "
                + schema
                + "; read the reports again");
      }
      return WireReading.of(json).reading();
    } catch (JacksonException | UncheckedIOException broken) {
      throw new IllegalArgumentException(
          "expected a reading of form " + SCHEMA + ", found damaged bytes; read the reports again",
          broken);
    }
  }

  private static byte[] inflate(byte[] packed) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
