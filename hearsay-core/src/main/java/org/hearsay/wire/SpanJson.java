package org.hearsay.wire;

import java.util.List;
import org.hearsay.model.Because;
import org.hearsay.model.Span;

/// Stretches of text, and why they were taken as they were.
final class SpanJson {

  private SpanJson() {}

  static void write(JsonWriter json, Span span) {
    json.open().name("start").number(span.start()).name("end").number(span.end()).end();
  }

  static void write(JsonWriter json, List<Span> spans) {
    json.list(spans, SpanJson::write);
  }

  static void because(JsonWriter json, Because because) {
    json.open().name("rule").text(because.rule());
    write(json.name("words"), because.words());
    json.end();
  }
}
