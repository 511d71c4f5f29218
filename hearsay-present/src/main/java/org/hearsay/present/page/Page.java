package org.hearsay.present.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hearsay.model.Skipped;
import org.hearsay.present.people.WhoIsWho;
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

  /// One who stands behind claims.
  ///
  /// @param target whose section the name leads to; empty where nobody's
  /// @param first whether no row above leads there
  public record Source(SourceLine line, String target, boolean first) {

    /// Of the row; empty where no section leads to it.
    public String id() {
      return first ? "source-" + target : "";
    }
  }

  /// Who stands behind the claims, and how the reports hang together.
  ///
  /// @param rows the speakers, those with most claims first
  /// @param left how many speakers are left out of `rows`
  /// @param onPronouns how many claims stand on the word of a mere "he", "she" or "they"
  public record Sources(List<Source> rows, int left, int onPronouns, Kinship kinship) {

    private static final int MOST = 200;

    static Sources of(PoolView pool, WhoIsWho who, Cast cast, Kinship kinship) {
      var lines = SourceLine.of(pool, who);
      var shown = lines.subList(0, Math.min(lines.size(), MOST));
      var first = new HashSet<String>();
      var rows = new ArrayList<Source>();
      for (var line : shown) {
        String target = cast.target(line.who());
        rows.add(new Source(line, target, !target.isEmpty() && first.add(target)));
      }
      return new Sources(rows, lines.size() - shown.size(), SourceLine.onPronouns(pool), kinship);
    }

    public Sources {
      rows = List.copyOf(rows);
    }

    /// The id of the row that tells what became of somebody's claims; empty where there is none.
    public String rowOf(String anchor) {
      return rows.stream()
          .filter(row -> row.first() && row.target().equals(anchor))
          .map(Source::id)
          .findFirst()
          .orElse("");
    }

    /// How many speakers the pool has.
    public int all() {
      return rows.size() + left;
    }
  }
}
