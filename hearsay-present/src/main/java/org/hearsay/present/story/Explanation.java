package org.hearsay.present.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.model.Because;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.Hop;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.present.view.Basis;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.ReportLine;
import org.hearsay.present.view.Words;

/// How one claim was read, answer by answer: "speaker: Russian informants, because of “quoting”, by
/// en/attribute/cues#quoting".
///
/// @param claim `c41`
/// @param receipt where it stands: `r3:s7`
/// @param lines in the order in which a reader asks: on whose word, how surely, when, where, what
///     it does to other claims, what others do to it, what is missing
public record Explanation(
    String claim, String receipt, String report, String words, Excerpt excerpt, List<Line> lines) {

  /// As `attribute` writes it where a tagger decided: `model/NAME#alone 93 %`.
  private static final Pattern SEEN = Pattern.compile("model/([^#]+)#alone (\\d+ %)");

  private static final int WORDS = 120;

  /// One answer.
  ///
  /// @param of what is answered: "speaker", "certainty"
  /// @param trigger the words of the report that made it so; empty where none did
  /// @param rule the name of the rule, by which `rules show` finds it; empty where none decided
  public record Line(String of, String answer, String trigger, String rule) {}

  public Explanation {
    lines = List.copyOf(lines);
  }

  public static Explanation of(
      PoolView pool, Connections connections, NumberedReading numbered, Claim claim) {
    var story = ClaimStory.of(pool, connections, numbered, claim);
    String text = numbered.reading().report().text();
    var lines = new ArrayList<Line>();
    speakers(claim, text, lines);
    lines.add(new Line("outlet", pool.outlet(claim.id().report()), "", ""));
    certainty(claim.certainty(), text, lines);
    stance(claim.certainty().outlet(), text, lines);
    claim.mentions().forEach(mention -> mentioned(mention, text, lines));
    story.about().forEach(voice -> lines.add(voiced("comments on", voice)));
    story.against().forEach(voice -> lines.add(voiced("is commented on", voice)));
    story.same().first().forEach(voice -> lines.add(voiced("also told", voice)));
    story.clashes().forEach(finding -> lines.add(new Line("does not add up", finding, "", "")));
    story.setting().missing().forEach(what -> lines.add(new Line("not stated", what, "", "")));
    return new Explanation(
        story.card().id(),
        story.card().receipt(),
        ReportLine.of(numbered).title(),
        story.card().words(),
        story.excerpt(),
        lines);
  }

  private static void speakers(Claim claim, String text, List<Line> lines) {
    for (Hop hop : claim.attribution().chain()) {
      String cue = words(hop.cue(), text);
      lines.add(
          new Line(
              "speaker",
              Words.speaker(hop, text) + " (" + Words.of(hop.speaker()) + ")",
              cue.isEmpty() ? words(hop.because(), text) : cue,
              heard(hop.because().rule())));
      hop.pointing()
          .ifPresent(
              why -> lines.add(new Line("who is meant", words(hop.names(), text), "", why.rule())));
    }
    if (claim.attribution().chain().isEmpty()) {
      lines.add(new Line("speaker", "none: the outlet says so itself", "", ""));
    }
  }

  /// The rule, or in plain words that a tagger decided.
  private static String heard(String rule) {
    var seen = SEEN.matcher(rule);
    return seen.matches()
        ? "the tagger " + seen.group(1) + " saw what no rule describes, " + seen.group(2) + " sure"
        : rule;
  }

  /// Level, band and whether it is said to be so, then each sign that had a part in it.
  private static void certainty(Certainty certainty, String text, List<Line> lines) {
    String band = Math.round(100 * certainty.low()) + "–" + Math.round(100 * certainty.high());
    lines.add(
        new Line(
            "certainty",
            Words.of(certainty.level())
                + ", "
                + band
                + " %, "
                + (certainty.negated() ? "said not to be so" : "said to be so")
                + ", "
                + certainty.mode().kind(),
            "",
            ""));
    for (var sign : certainty.because()) {
      lines.add(new Line("because of", sign(sign), words(sign, text), sign.rule()));
    }
  }

  /// What the outlet itself makes of it, and the words that show it.
  private static void stance(Stance stance, String text, List<Line> lines) {
    var because = stance.because().stream().findFirst();
    lines.add(
        new Line(
            "outlet's word",
            Meaning.of(stance.stand()),
            because.map(one -> words(one, text)).orElse(""),
            because.map(one -> heard(one.rule())).orElse("")));
  }

  /// "hedges" of `en/judge/hedges#likely`.
  private static String sign(Because sign) {
    String rule = sign.rule();
    int file = rule.lastIndexOf('/');
    int mark = rule.indexOf('#', file);
    return mark < 0 ? rule : rule.substring(file + 1, mark);
  }

  private static void mentioned(Mention mention, String text, List<Line> lines) {
    String words = Excerpt.shorten(mention.span().of(text), WORDS);
    String rule = mention.because().rule();
    switch (mention) {
      case Mention.Dated dated ->
          lines.add(
              new Line("when", Meaning.of(dated.when()) + after(Basis.words(dated)), words, rule));
      case Mention.Placed placed ->
          lines.add(new Line("where", Meaning.of(placed.where()), words, rule));
      default -> {}
    }
  }

  private static String after(String basis) {
    return basis.isEmpty() ? "" : " – " + basis;
  }

  private static Line voiced(String of, ClaimStory.Voice voice) {
    return new Line(
        of,
        voice.act()
            + " "
            + voice.claim()
            + " ["
            + voice.receipt()
            + "], "
            + voice.by()
            + (voice.why().isEmpty() ? "" : ", " + voice.why()),
        voice.words(),
        voice.because());
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
  }

  private static String words(Because because, String text) {
    return Excerpt.shorten(because.words().of(text), WORDS);
  }
}
