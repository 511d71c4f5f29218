package org.hearsay.present.page;

import java.util.List;
import org.hearsay.model.Skipped;
import org.hearsay.present.story.CheckLine;
import org.hearsay.present.story.Kinship;
import org.hearsay.present.story.SourceLine;
import org.hearsay.present.svg.map.MapSvg;
import org.hearsay.present.svg.timeline.TimelineSvg;
import org.hearsay.present.view.ClashCard;
import org.hearsay.present.view.ForecastLine;
import org.hearsay.present.view.MapSheet;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.TimelineStrip;

/// All that the page shows, ready to be set by its template.
public record Page(
    Front front,
    List<ReportArticle> reports,
    ClaimGroups claims,
    Clashes clashes,
    Sheets sheets,
    List<ForecastLine> forecasts,
    Who who,
    List<Skipped> skipped) {

  public Page {
    reports = List.copyOf(reports);
    forecasts = List.copyOf(forecasts);
    skipped = List.copyOf(skipped);
  }

  /// The style sheet, the script, and a policy that allows these and the drawings’ own styles.
  public Assets assets() {
    return Assets.dossier(sheets.mapSvg(), sheets.timeSvg());
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

  /// What does not add up, and what was examined and does.
  ///
  /// @param left how many of those that fit are left out of `fitting`
  public record Clashes(List<ClashCard> cards, List<CheckLine> fitting, int left) {

    private static final int MOST = 100;

    static Clashes of(PoolView pool) {
      var fitting = CheckLine.of(pool);
      var shown = fitting.subList(0, Math.min(fitting.size(), MOST));
      return new Clashes(ClashCard.of(pool), shown, fitting.size() - shown.size());
    }

    public Clashes {
      cards = List.copyOf(cards);
      fitting = List.copyOf(fitting);
    }
  }

  /// The map and the timeline: as drawn, and as lists of what a drawing cannot say.
  public record Sheets(MapSheet map, String mapSvg, TimelineStrip time, String timeSvg) {

    static Sheets of(PoolView pool) {
      var map = MapSheet.of(pool);
      var time = TimelineStrip.of(pool);
      return new Sheets(map, MapSvg.of(map), time, TimelineSvg.of(time));
    }

    /// Places that are named but not drawn, for one reason.
    public List<MapSheet.Listed> listed(MapSheet.Why why) {
      return map.listed().stream().filter(one -> one.why() == why).toList();
    }
  }

  /// Who speaks and who is spoken of.
  public record Who(Cast cast, Sources sources) {}

  /// Who stands behind the claims, and how the reports hang together.
  ///
  /// @param left how many speakers are left out of `lines`
  /// @param onPronouns how many claims stand on the word of a mere "he", "she" or "they"
  public record Sources(List<SourceLine> lines, int left, int onPronouns, Kinship kinship) {
    public Sources {
      lines = List.copyOf(lines);
    }

    /// How many speakers the pool has.
    public int all() {
      return lines.size() + left;
    }
  }
}
