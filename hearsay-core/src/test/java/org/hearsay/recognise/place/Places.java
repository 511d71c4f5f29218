package org.hearsay.recognise.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.model.Coverage;
import org.hearsay.model.Imprint;
import org.hearsay.model.Mention;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Where;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;

/// Reads a text and tells its places: the tests' way in.
final class Places {

  static final Knowledge KNOWLEDGE = Knowledge.english();
  static final Segmenter SEGMENTER = Segmenter.of(KNOWLEDGE);
  static final PlaceFinder FINDER = PlaceFinder.of(KNOWLEDGE);

  private Places() {}

  static Report report(String text) {
    return Report.of(
        new Origin.LocalFile("test.txt", ""),
        Imprint.UNKNOWN,
        Locale.ENGLISH,
        text,
        OffsetMap.identity(text.length()));
  }

  static List<Mention.Placed> in(String text, Mention.Named... names) {
    var report = report(text);
    return FINDER.find(report, SEGMENTER.segment(report), List.of(names), Coverage.NONE).stream()
        .filter(Mention.Placed.class::isInstance)
        .map(Mention.Placed.class::cast)
        .toList();
  }

  /// "Tripoli (LB)" for every place that is one spot.
  static List<String> spots(String text, Mention.Named... names) {
    return in(text, names).stream()
        .flatMap(placed -> spot(placed).stream())
        .map(spot -> spot.name() + " (" + spot.country() + ")")
        .toList();
  }

  static Optional<Where.Spot> spot(Mention.Placed placed) {
    return placed.where() instanceof Where.Spot spot ? Optional.of(spot) : Optional.empty();
  }

  /// The first place that is written as `words`.
  static Mention.Placed named(String words, String text) {
    return in(text).stream()
        .filter(placed -> placed.span().of(text).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no place \"" + words + "\" in: " + text));
  }

  static Mention.Named name(String words, Mention.Kind kind, String text) {
    int at = text.indexOf(words);
    var span = new Span(at, at + words.length());
    return new Mention.Named(span, kind, new Because("model/test", span));
  }
}
