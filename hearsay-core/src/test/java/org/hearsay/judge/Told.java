package org.hearsay.judge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.attribute.Attributor;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Imprint;
import org.hearsay.model.Mention;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.pipeline.Trace;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;

/// A report in a test, segmented, attributed and judged.
record Told(String text, List<Claim> claims) {

  private static final Knowledge KNOWLEDGE = Knowledge.english();
  private static final Segmenter SEGMENTER = Segmenter.of(KNOWLEDGE);
  private static final Attributor ATTRIBUTOR = Attributor.of(KNOWLEDGE);
  static final Judge JUDGE = Judge.of(KNOWLEDGE);

  static Told of(String text, Mention... mentions) {
    return of(text, Published.NOT_STATED, mentions);
  }

  static Told of(String text, Published published, Mention... mentions) {
    var report = report(text, published);
    var passages = SEGMENTER.segment(report);
    var all = List.of(mentions);
    var attributions = ATTRIBUTOR.attribute(report, passages, all);
    return new Told(text, JUDGE.judge(report, passages, all, attributions));
  }

  static Report report(String text, Published published) {
    var imprint = new Imprint("Test", Optional.empty(), "", published);
    return Report.of(
        new Origin.LocalFile("test.txt", ""),
        imprint,
        Locale.ENGLISH,
        text,
        OffsetMap.identity(text.length()));
  }

  /// "probable + statement" of the only claim, or of the first whose content holds `words`.
  String manner(String words) {
    return Trace.manner(claim(words));
  }

  /// The first claim whose content holds `words`.
  Claim claim(String words) {
    return claims.stream()
        .filter(claim -> claim.words(text).contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim says \"" + words + "\": " + this));
  }

  /// "DISPUTE: the dam held; …" – the act of the claim that holds `words`, and what it is about.
  String comment(String words) {
    return claim(words)
        .comment()
        .map(
            comment ->
                comment.act()
                    + ": "
                    + String.join("; ", comment.about().stream().map(this::said).toList()))
        .orElse("none");
  }

  String said(ClaimId id) {
    return claims.stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .orElseThrow()
        .words(text);
  }
}
