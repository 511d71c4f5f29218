package org.hearsay.wire;

import org.hearsay.model.When;

/// Times.
final class WhenJson {

  private WhenJson() {}

  static void write(JsonWriter json, When when) {
    json.open().name("is").text(when.getClass().getSimpleName());
    switch (when) {
      case When.Interval interval -> interval(json, interval);
      case When.Lasting lasting -> {
        json.name("atLeast").number(lasting.atLeast());
        json.name("atMost").number(lasting.atMost());
        json.name("unit").choice(lasting.unit());
      }
      case When.Repeated repeated ->
          json.name("every").text(repeated.every()).name("on").text(repeated.on());
      case When.Vague vague ->
          json.name("direction").choice(vague.direction()).name("words").text(vague.words());
      case When.Unresolved unresolved ->
          json.name("words").text(unresolved.words()).name("why").text(unresolved.why());
    }
    json.end();
  }

  private static void interval(JsonWriter json, When.Interval interval) {
    json.name("earliestStart").orNull(interval.earliestStart(), JsonWriter::time);
    json.name("latestStart").orNull(interval.latestStart(), JsonWriter::time);
    json.name("earliestEnd").orNull(interval.earliestEnd(), JsonWriter::time);
    json.name("latestEnd").orNull(interval.latestEnd(), JsonWriter::time);
    json.name("granularity").choice(interval.granularity());
    json.name("bound").choice(interval.bound());
    json.name("edtf").text(interval.edtf());
  }
}
