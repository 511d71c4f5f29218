package org.hearsay.wire;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Mode;
import org.hearsay.model.Origin;
import org.hearsay.model.Passage;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Signature;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.model.Zone;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// [Reading]s to bytes and back: JSON, deflated. Field and case names are those of the model;
/// cases of sealed types stand under "is". Tokens are packed ([TokenCodec]), since their letters
/// are in the text.
public final class ReadingCodec {

  /// Number of this form; a reading of another number is refused.
  public static final int SCHEMA = 5;

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private interface Cases {}

  private record WireSentence(int number, Span span, String tokens) {}

  private record WirePassage(Span span, Zone zone, List<WireSentence> sentences) {}

  private record WireReading(
      int schema,
      Report report,
      List<WirePassage> passages,
      List<Mention> mentions,
      List<Claim> claims,
      Signature signature) {}

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addMixIn(Origin.class, Cases.class)
          .addMixIn(Mention.class, Cases.class)
          .addMixIn(When.class, Cases.class)
          .addMixIn(Where.class, Cases.class)
          .addMixIn(Speaker.class, Cases.class)
          .addMixIn(Mode.class, Cases.class)
          .build();

  private ReadingCodec() {}

  public static byte[] bytes(Reading reading) {
    var wire =
        new WireReading(
            SCHEMA,
            reading.report(),
            reading.passages().stream().map(ReadingCodec::passage).toList(),
            reading.mentions(),
            reading.claims(),
            reading.signature());
    return deflate(JSON.writeValueAsBytes(wire));
  }

  /// @throws IllegalArgumentException with a message for the user, where the bytes are of another
  /// form
  public static Reading reading(byte[] bytes) {
    try {
      byte[] json = inflate(bytes);
      int schema = schema(json);
      if (schema != SCHEMA) {
        throw new IllegalArgumentException(
            "expected a reading of form "
                + SCHEMA
                + ", found form "
                + schema
                + "; read the reports again");
      }
      var wire = JSON.readValue(json, WireReading.class);
      String text = wire.report().text();
      var passages = wire.passages().stream().map(passage -> passage(passage, text)).toList();
      return new Reading(wire.report(), passages, wire.mentions(), wire.claims(), wire.signature());
    } catch (JacksonException | UncheckedIOException broken) {
      throw new IllegalArgumentException(
          "expected a reading of form " + SCHEMA + ", found damaged bytes; read the reports again",
          broken);
    }
  }

  /// It stands first.
  private static int schema(byte[] json) {
    try (var parser = JSON.createParser(json)) {
      boolean first =
          parser.nextToken() == JsonToken.START_OBJECT && "schema".equals(parser.nextName());
      return first ? parser.nextIntValue(-1) : -1;
    }
  }

  private static WirePassage passage(Passage passage) {
    var sentences =
        passage.sentences().stream()
            .map(
                sentence ->
                    new WireSentence(sentence.number(), sentence.span(), TokenCodec.pack(sentence)))
            .toList();
    return new WirePassage(passage.span(), passage.zone(), sentences);
  }

  private static Passage passage(WirePassage wire, String text) {
    var sentences =
        wire.sentences().stream()
            .map(
                sentence ->
                    new Sentence(
                        sentence.number(),
                        sentence.span(),
                        TokenCodec.unpack(sentence.tokens(), sentence.span(), text)))
            .toList();
    return new Passage(wire.span(), wire.zone(), sentences);
  }

  private static byte[] deflate(byte[] plain) {
    var packed = new ByteArrayOutputStream(plain.length / 4);
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var out = new DeflaterOutputStream(packed, deflater)) {
      out.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static byte[] inflate(byte[] packed) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
