package org.hearsay.wire;

import java.util.List;
import org.hearsay.model.Amount;
import org.hearsay.model.Mention;
import org.hearsay.model.Thing;

/// Mentions.
final class MentionJson {

  private MentionJson() {}

  static void write(JsonWriter json, List<? extends Mention> mentions) {
    json.list(mentions, MentionJson::write);
  }

  private static void write(JsonWriter json, Mention mention) {
    json.open().name("is").text(mention.getClass().getSimpleName());
    SpanJson.write(json.name("span"), mention.span());
    switch (mention) {
      case Mention.Named named -> json.name("kind").choice(named.kind());
      case Mention.Placed placed -> {
        json.name("use").choice(placed.use());
        WhereJson.write(json.name("where"), placed.where());
        WhereJson.write(json.name("runnersUp"), placed.runnersUp());
      }
      case Mention.Dated dated -> {
        WhenJson.write(json.name("when"), dated.when());
        json.name("basis").text(dated.basis());
        json.name("alternatives").list(dated.alternatives(), MentionJson::alternative);
      }
      case Mention.Measured measured -> amount(json.name("amount"), measured.amount());
      case Mention.Alias alias -> SpanJson.write(json.name("standsFor"), alias.standsFor());
      case Mention.Reference reference -> {
        json.name("how").choice(reference.how());
        SpanJson.write(json.name("to"), reference.to());
      }
      case Mention.CrossReference pointer -> json.name("target").choice(pointer.target());
      case Mention.Fact fact -> fact(json, fact);
      case Mention.Statement statement -> statement(json, statement);
    }
    SpanJson.because(json.name("because"), mention.because());
    json.end();
  }

  private static void statement(JsonWriter json, Mention.Statement statement) {
    switch (statement) {
      case Mention.Identity identity -> {
        SpanJson.write(json.name("one"), identity.one());
        SpanJson.write(json.name("other"), identity.other());
        json.name("says").choice(identity.says());
      }
      case Mention.Located located -> {
        SpanJson.write(json.name("place"), located.place());
        WhereJson.write(json.name("subject"), located.subject());
        WhereJson.write(json.name("said"), located.said());
        json.name("distance").orNull(located.distance(), MentionJson::amount);
        json.name("manner").choice(located.manner());
        json.name("lie").orNull(located.lie(), WhereJson::lie);
      }
      case Mention.Travelled travelled -> {
        WhereJson.write(json.name("ends"), travelled.ends());
        json.name("distance").orNull(travelled.distance(), MentionJson::amount);
        json.name("seconds").number(travelled.seconds());
        json.name("manner").text(travelled.manner());
        json.name("fastest").number(travelled.fastest());
      }
      case Mention.Milestone milestone -> {
        SpanJson.write(json.name("person"), milestone.person());
        json.name("event").choice(milestone.event());
        json.name("role").text(milestone.role());
        json.name("when").orNull(milestone.when(), WhenJson::write);
      }
      case Mention.Misdated misdated ->
          json.name("fault").choice(misdated.fault()).name("truth").text(misdated.truth());
    }
  }

  private static void fact(JsonWriter json, Mention.Fact fact) {
    thing(json.name("of"), fact.of());
    thing(json.name("with"), fact.with());
    json.name("act").open().name("verb").text(fact.act().verb());
    json.name("kind").choice(fact.act().kind()).end();
    json.name("role").text(fact.role());
    json.name("negated").truth(fact.negated());
  }

  private static void thing(JsonWriter json, Thing thing) {
    json.open().name("head").text(thing.head());
    json.name("qualities").list(thing.qualities(), JsonWriter::text);
    json.name("names").list(thing.names(), JsonWriter::text);
    json.name("definite").truth(thing.definite());
    json.name("empty").truth(thing.isEmpty()).end();
  }

  private static void amount(JsonWriter json, Amount amount) {
    json.open().name("low").number(amount.low()).name("high").number(amount.high());
    json.name("approximate").truth(amount.approximate());
    json.name("unit").text(amount.unit()).name("what").text(amount.what()).end();
  }

  private static void alternative(JsonWriter json, Mention.Dated.Alternative other) {
    WhenJson.write(json.open().name("when"), other.when());
    json.name("basis").text(other.basis()).end();
  }
}
