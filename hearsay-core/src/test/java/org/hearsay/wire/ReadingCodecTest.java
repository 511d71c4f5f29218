package org.hearsay.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.hearsay.model.Act;
import org.hearsay.model.Amount;
import org.hearsay.model.Attribution;
import org.hearsay.model.Because;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Comment;
import org.hearsay.model.Footprint;
import org.hearsay.model.Hop;
import org.hearsay.model.Imprint;
import org.hearsay.model.Lie;
import org.hearsay.model.Mention;
import org.hearsay.model.Mode;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Signature;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Thing;
import org.hearsay.model.Token;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.model.Zone;
import org.junit.jupiter.api.Test;

class ReadingCodecTest {

  private static final String TEXT = "Öl;=% 𝄞 sources said % so";
  private static final Because BECAUSE = new Because("en/a/b#c", new Span(0, 2));
  private static final Where.Spot SPOT =
      new Where.Spot(
          "gn:1", "Sirte", Where.Kind.TOWN, "LY", "01", 7, new Where.Point(31.2, 16.59), 5e3);

  private static final Footprint FOOTPRINT =
      new Footprint(List.of(SPOT.centre(), new Where.Point(32.9, 13.2)), 25_000);

  private static final List<When> TIMES =
      List.of(
          new When.Interval(
              Optional.of(LocalDateTime.of(2016, 12, 9, 0, 0)),
              Optional.empty(),
              Optional.empty(),
              Optional.of(LocalDateTime.of(2016, 12, 10, 0, 0)),
              When.Granularity.DAY,
              When.Bound.BY,
              "2016-12-09"),
          new When.Lasting(1.5, 2, ChronoUnit.YEARS),
          new When.Repeated("P1W", "WXX-1"),
          new When.Vague(When.Vague.Direction.PAST, "recently"),
          new When.Unresolved("then", "no day to count from"));

  private static final List<Where> PLACES =
      List.of(
          SPOT,
          new Where.Between(SPOT, new Where.Unresolved("Nowhere"), FOOTPRINT),
          new Where.Offset(SPOT, 30_000, Double.NaN, FOOTPRINT),
          new Where.Part(SPOT, 90, "eastern", Footprint.around(SPOT.centre(), 7)),
          new Where.Composed(Where.Relation.BORDER, List.of(SPOT, SPOT), FOOTPRINT),
          new Where.OneOf(List.of(SPOT, new Where.Unresolved("Nowhere"))),
          new Where.Unresolved("Nowhere"));

  private static final List<Mode> MODES =
      List.of(
          new Mode.Asserted(),
          new Mode.Hedged(new Span(1, 2)),
          new Mode.Planned(),
          new Mode.Forecast(
              List.of(
                  new Mention.Dated(
                      new Span(0, 2), TIMES.get(0), "as written", List.of(), BECAUSE))),
          new Mode.Conditional(new Span(3, 4)),
          new Mode.Asked(),
          new Mode.Unknown());

  private static final List<Speaker> SPEAKERS =
      List.of(
          new Speaker.Outlet("A"),
          new Speaker.Person("B"),
          new Speaker.Organisation("C"),
          new Speaker.Unnamed("sources", true),
          new Speaker.Document("D"));

  private static final List<Mention.Dated.Alternative> OTHERS =
      TIMES.stream().map(when -> new Mention.Dated.Alternative(when, "week after")).toList();

  private static List<Mention> mentions() {
    var span = new Span(0, 2);
    var all = new ArrayList<Mention>();
    for (var kind : Mention.Kind.values()) {
      all.add(new Mention.Named(span, kind, BECAUSE));
    }
    PLACES.forEach(
        where ->
            all.add(new Mention.Placed(span, Mention.Use.DEMONYM, where, List.of(SPOT), BECAUSE)));
    TIMES.forEach(when -> all.add(new Mention.Dated(span, when, "as written", OTHERS, BECAUSE)));
    all.add(
        new Mention.Measured(
            span, new Amount(20, Double.POSITIVE_INFINITY, true, "1", "men"), BECAUSE));
    all.add(new Mention.Alias(span, new Span(2, 3), BECAUSE));
    for (var how : Mention.Reference.How.values()) {
      all.add(new Mention.Reference(span, how, List.of(new Span(2, 3)), BECAUSE));
    }
    all.add(new Mention.CrossReference(span, Mention.CrossReference.Target.MAP, BECAUSE));
    PLACES.forEach(
        said ->
            all.add(
                new Mention.Located(
                    span,
                    new Span(0, 1),
                    SPOT,
                    said,
                    Optional.of(new Amount(1, 2, true, "m", "")),
                    Mention.Located.Manner.PLAIN,
                    Optional.of(
                        new Lie(true, 0, "Libya", new Lie.Share(0, 0.5), new Lie.Share(0.25, 1))),
                    BECAUSE)));
    all.add(
        new Mention.Fact(
            span,
            new Thing("wreck", List.of("old"), List.of("monte alto"), true),
            Thing.NONE,
            new Mention.Fact.Act("lie", Mention.Fact.Act.Kind.BE),
            "depth",
            false,
            BECAUSE));
    all.add(
        new Mention.Milestone(
            span,
            new Span(0, 1),
            Mention.Milestone.Event.HELD,
            "leader",
            Optional.of(TIMES.getFirst()),
            BECAUSE));
    all.add(
        new Mention.Milestone(
            span, span, Mention.Milestone.Event.DIED, "", Optional.empty(), BECAUSE));
    all.add(
        new Mention.Identity(span, span, new Span(0, 1), Mention.Identity.Says.DISPUTED, BECAUSE));
    all.add(
        new Mention.Misdated(span, Mention.Misdated.Fault.WEEKDAY, "it was a Saturday", BECAUSE));
    all.add(
        new Mention.Travelled(
            span, List.of(SPOT, SPOT), Optional.empty(), 9_000, "drove", 41.5, BECAUSE));
    return all;
  }

  private static Reading reading() {
    var report =
        Report.of(
            new Origin.LocalFile("a.txt", "00"),
            new Imprint(
                "Paper",
                Optional.of("Ann"),
                "Head",
                Published.on(LocalDate.of(2016, 12, 10), "meta")),
            Locale.ENGLISH,
            TEXT,
            new OffsetMap(List.of(new OffsetMap.Run(0, 3, 2, 2), new OffsetMap.Run(2, 9, 1, 5))));
    var sentence = new Sentence(1, new Span(0, TEXT.length()), tokens());
    var claims = new ArrayList<Claim>();
    for (int i = 0; i < MODES.size(); i++) {
      claims.add(
          claim(report, new Span(i, i + 3), MODES.get(i), SPEAKERS.get(i % SPEAKERS.size())));
    }
    return new Reading(
        report,
        List.of(new Passage(new Span(0, TEXT.length()), Zone.BODY, List.of(sentence))),
        mentions(),
        claims,
        new Signature(new long[] {Long.MIN_VALUE, 5, Long.MAX_VALUE}));
  }

  private static List<Token> tokens() {
    var tokens = new ArrayList<Token>();
    int at = 0;
    int tag = 0;
    for (String word : TEXT.split(" ")) {
      String lemma =
          word.equals("sources")
              ? "source"
              : word.equals("%") ? "a;b=%c" : word.equals("so") ? "" : Token.normalise(word);
      var span = new Span(at, at + word.length());
      tokens.add(new Token(span, word, lemma, PartOfSpeech.values()[tag++]));
      at += word.length() + 1;
    }
    return tokens;
  }

  private static Claim claim(Report report, Span content, Mode mode, Speaker speaker) {
    var id = new ClaimId(report.id(), content);
    var hop =
        new Hop(
            speaker,
            List.of(new Span(0, 1)),
            List.of(),
            BECAUSE,
            List.of(content),
            Optional.of(BECAUSE));
    return new Claim(
        id,
        1,
        report.quote(content),
        new Attribution(List.of(content), List.of(hop)),
        new Certainty(mode, true, 0.55, 0.9, List.of(BECAUSE)),
        mentions(),
        Optional.of(new Comment(Act.NOT_VERIFIED, List.of(id), BECAUSE)));
  }

  @Test
  void everyCaseOfEverySealedTypeComesBackAsItWas() {
    assertThat(ReadingCodec.reading(ReadingCodec.bytes(reading()))).isEqualTo(reading());
  }

  /// Another case, component or name in the model must be written as well.
  @Test
  void writtenByHandItIsWhatJacksonWritesByTheNamesOfTheModel() {
    byte[] json = JsonWriterTest.bytes(writer -> ReadingJson.write(writer, reading()));
    var passages =
        reading().passages().stream()
            .map(
                passage ->
                    new WireReading.WirePassage(
                        passage.span(),
                        passage.zone(),
                        passage.sentences().stream()
                            .map(
                                sentence ->
                                    new WireReading.WireSentence(
                                        sentence.number(),
                                        sentence.span(),
                                        TokenCodec.pack(sentence)))
                            .toList()))
            .toList();
    var wire =
        new WireReading(
            ReadingCodec.SCHEMA,
            reading().report(),
            passages,
            reading().mentions(),
            reading().claims(),
            reading().signature());
    byte[] jackson = WireReading.JSON.writeValueAsBytes(wire);
    assertThat(new String(json, StandardCharsets.UTF_8))
        .isEqualTo(new String(jackson, StandardCharsets.UTF_8));
    assertThat(json).isEqualTo(jackson);
  }

  /// The values above hold every case there is; a new case must be put among them.
  @Test
  void theTestHoldsEveryCase() {
    assertThat(names(TIMES)).containsAll(cases(When.class));
    assertThat(names(PLACES)).containsAll(cases(Where.class));
    assertThat(names(MODES)).containsAll(cases(Mode.class));
    assertThat(names(SPEAKERS)).containsAll(cases(Speaker.class));
    assertThat(names(mentions())).containsAll(cases(Mention.class));
    assertThat(cases(Origin.class)).containsExactly("LocalFile");
  }

  private static List<String> names(List<?> values) {
    return values.stream().map(value -> value.getClass().getSimpleName()).toList();
  }

  private static List<String> cases(Class<?> sealed) {
    return Stream.of(sealed.getPermittedSubclasses())
        .flatMap(one -> one.isSealed() ? cases(one).stream() : Stream.of(one.getSimpleName()))
        .toList();
  }

  /// Letters in kept dossiers stand for word classes by their place in the list.
  @Test
  void wordClassesKeepTheirPlaces() {
    assertThat(Stream.of(PartOfSpeech.values()).map(Enum::name))
        .containsExactly(
            "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
            "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");
  }

  @Test
  void anArticleOf650WordsStaysUnder60Kilobytes() {
    var random = new Random(7);
    var text = new StringBuilder();
    var sentences = new ArrayList<Sentence>();
    for (int s = 1; s <= 26; s++) {
      int start = text.length();
      var tokens = new ArrayList<Token>();
      for (int w = 0; w < 25; w++) {
        String word = Long.toString(Math.abs(random.nextLong()), 36).substring(0, 6);
        tokens.add(
            new Token(
                new Span(text.length(), text.length() + 6), word, word + "x", PartOfSpeech.NOUN));
        text.append(word).append(' ');
      }
      sentences.add(new Sentence(s, new Span(start, text.length() - 1), tokens));
    }
    var report =
        Report.of(
            new Origin.LocalFile("a.txt", "00"),
            Imprint.UNKNOWN,
            Locale.ENGLISH,
            text.toString(),
            OffsetMap.identity(text.length()));
    var claims = new ArrayList<Claim>();
    for (var sentence : sentences) {
      claims.add(claim(report, sentence.span(), new Mode.Asserted(), new Speaker.Person("B")));
    }
    var reading =
        new Reading(
            report,
            List.of(new Passage(new Span(0, text.length()), Zone.BODY, sentences)),
            mentions(),
            claims,
            new Signature(random.longs(650).toArray()));
    assertThat(ReadingCodec.bytes(reading).length).isLessThan(60_000);
    assertThat(ReadingCodec.reading(ReadingCodec.bytes(reading))).isEqualTo(reading);
  }

  @Test
  void anotherFormIsRefusedWithAReason() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      out.write("{\"schema\":99}".getBytes(StandardCharsets.UTF_8));
    }
    assertThatThrownBy(() -> ReadingCodec.reading(bytes.toByteArray()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found form 99");
  }

  @Test
  void damagedBytesAreRefusedWithAReason() {
    byte[] bytes = ReadingCodec.bytes(reading());
    for (int cut : List.of(0, 1, 10, bytes.length / 2)) {
      assertThatThrownBy(() -> ReadingCodec.reading(java.util.Arrays.copyOf(bytes, cut)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("read the reports again");
    }
  }
}
