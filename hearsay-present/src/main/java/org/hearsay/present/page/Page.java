package org.hearsay.present.page;

import java.util.List;
import org.hearsay.model.Skipped;
import org.hearsay.present.story.Kinship;
import org.hearsay.present.story.SourceLine;
import org.hearsay.present.view.ClashCard;
import org.hearsay.present.view.ForecastLine;

/// All that the page shows, ready to be set by its template.
public record Page(
    Front front,
    List<ReportArticle> reports,
    ClaimGroups claims,
    List<ClashCard> clashes,
    Sheets sheets,
    List<ForecastLine> forecasts,
    Sources sources,
    List<Skipped> skipped) {

  public Page {
    reports = List.copyOf(reports);
    clashes = List.copyOf(clashes);
    forecasts = List.copyOf(forecasts);
    skipped = List.copyOf(skipped);
  }

  public Assets assets() {
    return Assets.PAGE;
  }

  /// What stands above all: the five questions, and what the pool lacks.
  public record Front(String title, String asOf, List<Tile> tiles, List<Gap> gaps) {
    public Front {
      tiles = List.copyOf(tiles);
      gaps = List.copyOf(gaps);
    }
  }

  /// One of the five questions with its counts.
  ///
  /// @param target id of the section that answers it
  public record Tile(String question, long count, String what, String more, String target) {}

  /// What is missing in the pool, and where to look: "3 reports without a day".
  ///
  /// @param target id of the section that lists it; empty where none does
  public record Gap(String words, String target) {}

  /// The map and the timeline as drawn.
  public record Sheets(String map, String timeline) {}

  /// Who stands behind the claims, and how the reports hang together.
  ///
  /// @param left how many speakers are left out of `lines`
  public record Sources(List<SourceLine> lines, int left, Kinship kinship) {
    public Sources {
      lines = List.copyOf(lines);
    }

    /// How many speakers the pool has.
    public int all() {
      return lines.size() + left;
    }
  }
}
