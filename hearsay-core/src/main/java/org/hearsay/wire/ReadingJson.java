package org.hearsay.wire;

import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Passage;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;

/// Readings: the form that [ReadingCodec] reads back by the names and order of the model's records.
final class ReadingJson {

  private ReadingJson() {}

  static void write(JsonWriter json, Reading reading) {
    json.open().name("schema").number(ReadingCodec.SCHEMA);
    report(json.name("report"), reading.report());
    json.name("passages").list(reading.passages(), ReadingJson::passage);
    MentionJson.write(json.name("mentions"), reading.mentions());
    json.name("claims").list(reading.claims(), ClaimJson::write);
    json.name("signature").open().name("shingles").numbers(reading.signature().shingles()).end();
    json.end();
  }

  private static void report(JsonWriter json, Report report) {
    ClaimJson.report(json.open().name("id"), report.id());
    origin(json.name("origin"), report.origin());
    imprint(json.name("imprint"), report.imprint());
    json.name("language").text(report.language().toLanguageTag());
    json.name("text").text(report.text());
    json.name("cleaned").open().name("runs").list(report.cleaned().runs(), ReadingJson::run);
    json.end().end();
  }

  private static void origin(JsonWriter json, Origin origin) {
    json.open().name("is").text(origin.getClass().getSimpleName());
    switch (origin) {
      case Origin.LocalFile file -> json.name("path").text(file.path());
    }
    json.name("rawSha256").text(origin.rawSha256()).end();
  }

  private static void imprint(JsonWriter json, Imprint imprint) {
    json.open().name("outlet").text(imprint.outlet());
    json.name("author").orNull(imprint.author(), JsonWriter::text);
    json.name("headline").text(imprint.headline());
    published(json.name("published"), imprint.published());
    json.end();
  }

  private static void published(JsonWriter json, Published published) {
    json.open().name("earliest").orNull(published.earliest(), JsonWriter::day);
    json.name("latest").orNull(published.latest(), JsonWriter::day);
    json.name("basis").text(published.basis());
    json.name("because").list(published.because(), SpanJson::because).end();
  }

  private static void run(JsonWriter json, OffsetMap.Run run) {
    json.open().name("clean").number(run.clean()).name("raw").number(run.raw());
    json.name("cleanLength").number(run.cleanLength());
    json.name("rawLength").number(run.rawLength()).end();
  }

  private static void passage(JsonWriter json, Passage passage) {
    SpanJson.write(json.open().name("span"), passage.span());
    json.name("zone").choice(passage.zone());
    json.name("sentences").list(passage.sentences(), ReadingJson::sentence).end();
  }

  private static void sentence(JsonWriter json, Sentence sentence) {
    json.open().name("number").number(sentence.number());
    SpanJson.write(json.name("span"), sentence.span());
    json.name("tokens").text(TokenCodec.pack(sentence)).end();
  }
}
