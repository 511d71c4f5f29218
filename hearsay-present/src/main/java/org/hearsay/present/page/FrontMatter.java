package org.hearsay.present.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Mention;
import org.hearsay.model.Skipped;
import org.hearsay.model.Where;
import org.hearsay.present.story.ClaimStory;
import org.hearsay.present.story.Kinship;
import org.hearsay.present.view.ClashCard;
import org.hearsay.present.view.ForecastLine;
import org.hearsay.present.view.PoolSummary;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.Words;

/// Counts what stands at the head of the page.
final class FrontMatter {

  private final PoolSummary counts;
  private final List<ClaimStory> stories;
  private final Parts parts;
  private final long unresolved;

  /// What the page’s sections hold.
  record Parts(
      List<ClashCard> clashes,
      List<ForecastLine> forecasts,
      Kinship kinship,
      List<Skipped> skipped) {}

  private FrontMatter(PoolView pool, List<ClaimStory> stories, Parts parts) {
    this.counts = PoolSummary.of(pool);
    this.stories = stories;
    this.parts = parts;
    this.unresolved =
        pool.readings().stream()
            .flatMap(numbered -> numbered.reading().mentions().stream())
            .filter(FrontMatter::unresolved)
            .count();
  }

  static Page.Front of(PoolView pool, List<ClaimStory> stories, Parts parts, LocalDate asOf) {
    var front = new FrontMatter(pool, stories, parts);
    return new Page.Front(front.title(), asOf.toString(), front.tiles(), front.gaps());
  }

  private static boolean unresolved(Mention mention) {
    return mention instanceof Mention.Placed placed && placed.where() instanceof Where.Unresolved;
  }

  private String title() {
    return Words.count(counts.reports(), "report") + ", " + Words.count(counts.claims(), "claim");
  }

  private List<Page.Tile> tiles() {
    long between = parts.clashes().stream().filter(card -> card.second().isPresent()).count();
    long due = parts.forecasts().stream().filter(line -> line.state().equals("due")).count();
    long dated = stories.stream().filter(story -> !story.setting().times().isEmpty()).count();
    long placed = stories.stream().filter(story -> !story.setting().places().isEmpty()).count();
    return List.of(
        new Page.Tile(
            "Who says so, and on whose word?",
            counts.sourced(),
            Words.noun(counts.sourced(), "claim") + " on somebody’s word",
            Words.count(counts.deep())
                + " through two or more · "
                + Words.count(counts.disputed())
                + " disputed · "
                + Words.count(counts.notVerified())
                + " not verified",
            "claims"),
        new Page.Tile(
            "Who else says so?",
            parts.kinship().topics().size(),
            Words.noun(parts.kinship().topics().size(), "thing") + " that several reports speak of",
            Words.count(parts.kinship().copies().size(), "pair")
                + " of reports with shared wording",
            "chorus"),
        new Page.Tile(
            "What does not add up?",
            parts.clashes().size(),
            Words.noun(parts.clashes().size(), "thing") + " to look at",
            Words.count(between)
                + " with two sides · "
                + Words.count(parts.clashes().size() - between)
                + " against map or calendar",
            "clashes"),
        new Page.Tile(
            "Where and when?",
            placed,
            Words.noun(placed, "claim") + " with a place",
            Words.count(dated) + " with a time",
            "map"),
        new Page.Tile(
            "Did it come true?",
            parts.forecasts().size(),
            Words.noun(parts.forecasts().size(), "forecast"),
            Words.count(due) + " past the last day",
            "forecasts"));
  }

  private List<Page.Gap> gaps() {
    var gaps = new ArrayList<Page.Gap>();
    add(gaps, counts.undated(), "report", "without a day of publication", "reports");
    add(gaps, parts.skipped().size(), "file", "skipped", "skipped");
    add(
        gaps,
        counts.claims() - counts.sourced(),
        "claim",
        "for which no report names a source",
        "");
    add(gaps, unresolved, "place name", "in no gazetteer", "map");
    return gaps;
  }

  private static void add(
      List<Page.Gap> gaps, long number, String what, String lack, String target) {
    if (number > 0) {
      gaps.add(new Page.Gap(Words.count(number, what) + " " + lack, target));
    }
  }
}
