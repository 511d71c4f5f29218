package org.hearsay.wire;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
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
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// A reading as its JSON has it, for Jackson to read by the names of its components.
record WireReading(
    int schema,
    Report report,
    List<WirePassage> passages,
    List<Mention> mentions,
    List<Claim> claims,
    Signature signature) {

  record WirePassage(Span span, Zone zone, List<WireSentence> sentences) {}

  record WireSentence(int number, Span span, String tokens) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private interface Cases {}

  static final JsonMapper JSON =
      JsonMapper.builder()
          .addMixIn(Origin.class, Cases.class)
          .addMixIn(Mention.class, Cases.class)
          .addMixIn(When.class, Cases.class)
          .addMixIn(Where.class, Cases.class)
          .addMixIn(Speaker.class, Cases.class)
          .addMixIn(Mode.class, Cases.class)
          .build();

  static WireReading of(byte[] json) {
    return JSON.readValue(json, WireReading.class);
  }

  /// It stands first.
  static int schema(byte[] json) {
    try (var parser = JSON.createParser(json)) {
      boolean first =
          parser.nextToken() == JsonToken.START_OBJECT && "schema".equals(parser.nextName());
      return first ? parser.nextIntValue(-1) : -1;
    }
  }

  Reading reading() {
    return new Reading(
        report, passages.stream().map(this::passage).toList(), mentions, claims, signature);
  }

  private Passage passage(WirePassage wire) {
    return new Passage(
        wire.span(), wire.zone(), wire.sentences().stream().map(this::sentence).toList());
  }

  private Sentence sentence(WireSentence wire) {
    var tokens = TokenCodec.unpack(wire.tokens(), wire.span(), report.text());
    return new Sentence(wire.number(), wire.span(), tokens);
  }
}
