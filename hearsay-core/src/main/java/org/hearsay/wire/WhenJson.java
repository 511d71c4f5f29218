package org.hearsay.wire;

import org.hearsay.model.When;

/// Times.
final class WhenJson {

  private WhenJson() {}

  static void write(JsonBytes json, When when) {
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
    json.close();
  }

  private static void interval(JsonBytes json, When.Interval interval) {
    json.name("earliestStart").orNull(interval.earliestStart(), JsonBytes::time);
    json.name("latestStart").orNull(interval.latestStart(), JsonBytes::time);
    json.name("earliestEnd").orNull(interval.earliestEnd(), JsonBytes::time);
    json.name("latestEnd").orNull(interval.latestEnd(), JsonBytes::time);
    json.name("granularity").choice(interval.granularity());
    json.name("bound").choice(interval.bound());
    json.name("edtf").text(interval.edtf());
  }
}
