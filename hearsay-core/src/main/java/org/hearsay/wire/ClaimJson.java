package org.hearsay.wire;

import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Comment;
import org.hearsay.model.Hop;
import org.hearsay.model.Mode;
import org.hearsay.model.ReportId;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;

/// Claims.
final class ClaimJson {

  private ClaimJson() {}

  static void write(JsonWriter json, Claim claim) {
    id(json.open().name("id"), claim.id());
    json.name("sentence").number(claim.sentence());
    report(json.name("evidence").open().name("report"), claim.evidence().report());
    SpanJson.write(json.name("span"), claim.evidence().span());
    json.name("quote").text(claim.evidence().quote()).end();
    SpanJson.write(json.name("attribution").open().name("content"), claim.attribution().content());
    json.name("chain").list(claim.attribution().chain(), ClaimJson::hop).end();
    certainty(json.name("certainty"), claim.certainty());
    MentionJson.write(json.name("mentions"), claim.mentions());
    json.name("comment").orNull(claim.comment(), ClaimJson::comment).end();
  }

  static void report(JsonWriter json, ReportId report) {
    json.open().name("sha256").text(report.sha256()).end();
  }

  private static void id(JsonWriter json, ClaimId id) {
    report(json.open().name("report"), id.report());
    SpanJson.write(json.name("content"), id.content());
    json.end();
  }

  private static void hop(JsonWriter json, Hop hop) {
    speaker(json.open().name("speaker"), hop.speaker());
    SpanJson.write(json.name("speakerWords"), hop.speakerWords());
    SpanJson.write(json.name("cue"), hop.cue());
    SpanJson.because(json.name("because"), hop.because());
    SpanJson.write(json.name("names"), hop.names());
    json.name("pointing").orNull(hop.pointing(), SpanJson::because).end();
  }

  private static void speaker(JsonWriter json, Speaker speaker) {
    json.open().name("is").text(speaker.getClass().getSimpleName());
    json.name("name").text(speaker.name());
    if (speaker instanceof Speaker.Unnamed unnamed) {
      json.name("plural").truth(unnamed.plural());
    }
    json.end();
  }

  private static void certainty(JsonWriter json, Certainty certainty) {
    mode(json.open().name("mode"), certainty.mode());
    json.name("negated").truth(certainty.negated());
    json.name("low").number(certainty.low()).name("high").number(certainty.high());
    json.name("because").list(certainty.because(), SpanJson::because);
    stance(json.name("outlet"), certainty.outlet());
    json.end();
  }

  private static void mode(JsonWriter json, Mode mode) {
    json.open().name("is").text(mode.getClass().getSimpleName());
    switch (mode) {
      case Mode.Hedged hedged -> SpanJson.write(json.name("cue"), hedged.cue());
      case Mode.Forecast forecast -> MentionJson.write(json.name("due"), forecast.due());
      case Mode.Conditional conditional ->
          SpanJson.write(json.name("condition"), conditional.condition());
      case Mode.Asserted asserted -> {}
      case Mode.Planned planned -> {}
      case Mode.Asked asked -> {}
      case Mode.Unknown unknown -> {}
    }
    json.end();
  }

  private static void stance(JsonWriter json, Stance stance) {
    json.open().name("stand").choice(stance.stand()).name("level").choice(stance.level());
    json.name("low").number(stance.low()).name("high").number(stance.high());
    json.name("because").list(stance.because(), SpanJson::because).end();
  }

  private static void comment(JsonWriter json, Comment comment) {
    json.open().name("act").choice(comment.act());
    json.name("about").list(comment.about(), ClaimJson::id);
    SpanJson.because(json.name("because"), comment.because());
    json.end();
  }
}
