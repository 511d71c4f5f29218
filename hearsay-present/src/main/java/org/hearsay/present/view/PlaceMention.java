package org.hearsay.present.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.hearsay.model.Where;

/// A place as one claim names it, or as a report names it outside all claims.
public record PlaceMention(NumberedReading report, Optional<Claim> claim, Mention.Placed placed) {

  /// Those of a report: claim by claim, then what is named in none.
  public static List<PlaceMention> of(NumberedReading report) {
    var all = new ArrayList<PlaceMention>();
    var told = new HashSet<Span>();
    for (Claim claim : report.reading().claims()) {
      for (var placed : outermost(claim.mentions())) {
        all.add(new PlaceMention(report, Optional.of(claim), placed));
      }
      claim.mentions().forEach(mention -> told.add(mention.span()));
    }
    for (var placed : outermost(report.reading().mentions())) {
      if (!told.contains(placed.span())) {
        all.add(new PlaceMention(report, Optional.empty(), placed));
      }
    }
    return List.copyOf(all);
  }

  /// As the report has them.
  public String words() {
    return placed.span().of(report.reading().report().text());
  }

  /// The gazetteer's name, or the report's words where a reading is none of its entries.
  public String name(Where reading) {
    return reading instanceof Where.Spot spot
        ? spot.name()
        : words().strip().replaceAll("\\s+", " ");
  }

  /// The number of the sentence that holds them.
  public int sentence() {
    return report.sentenceAt(placed.span().start());
  }

  /// All readings of the place that cannot be told apart; else the one.
  public List<Where> readings() {
    return placed.where() instanceof Where.OneOf several
        ? several.candidates()
        : List.of(placed.where());
  }

  /// Places that are no part of the words of a wider one: of "30 km north of Mosul" the whole.
  static List<Mention.Placed> outermost(List<Mention> mentions) {
    var inOrder =
        mentions.stream()
            .filter(Mention.Placed.class::isInstance)
            .map(Mention.Placed.class::cast)
            .sorted(
                Comparator.comparingInt((Mention.Placed one) -> one.span().start())
                    .thenComparingInt(one -> -one.span().end()))
            .toList();
    var kept = new ArrayList<Mention.Placed>();
    int covered = 0;
    for (var placed : inOrder) {
      if (placed.span().end() > covered) {
        kept.add(placed);
      }
      if (!(placed.where() instanceof Where.Spot)) {
        covered = Math.max(covered, placed.span().end());
      }
    }
    return kept;
  }
}
