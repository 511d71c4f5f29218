package org.hearsay.present.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hearsay.model.Skipped;
import org.hearsay.present.people.EntitySheets;
import org.hearsay.present.people.WhoIsWho;
import org.hearsay.present.story.ClaimStory;
import org.hearsay.present.story.Connections;
import org.hearsay.present.story.Kinship;
import org.hearsay.present.story.Standing;
import org.hearsay.present.view.ForecastLine;
import org.hearsay.present.view.PoolView;

/// A whole pool on one page: who claims what on whose word, what does not add up, where and when,
/// and each report’s text with its claims marked. One file, without network and readable without
/// script.
public final class DossierPage {

  private DossierPage() {}

  /// The page as HTML.
  ///
  /// @param skipped what was not read
  /// @param asOf the day the questions are asked
  public static String of(PoolView pool, List<Skipped> skipped, LocalDate asOf) {
    return Templates.set("dossier.jte", page(pool, skipped, asOf));
  }

  private static Page page(PoolView pool, List<Skipped> skipped, LocalDate asOf) {
    var drawn = CompletableFuture.supplyAsync(() -> Page.Sheets.of(pool)); // takes longest
    var stories = stories(pool);
    var claims = ClaimGroups.of(stories);
    var clashes = Page.Clashes.of(pool);
    var forecasts = ForecastLine.of(pool, asOf);
    var kinship = Kinship.of(pool);
    var sheets = new EntitySheets(pool);
    var cast = Cast.of(pool, sheets, claims.cards());
    var parts = new FrontMatter.Parts(clashes.cards(), forecasts, kinship, skipped);
    return new Page(
        FrontMatter.of(pool, stories, parts, asOf),
        articles(pool, stories, sheets.who()),
        claims,
        clashes,
        drawn.join(),
        forecasts,
        new Page.Who(cast, Page.Sources.of(pool, sheets.who(), cast, kinship)),
        skipped);
  }

  private static List<ClaimStory> stories(PoolView pool) {
    var connections = new Connections(pool);
    var stories = new ArrayList<ClaimStory>();
    for (var numbered : pool.readings()) {
      for (var claim : numbered.reading().claims()) {
        stories.add(ClaimStory.of(pool, connections, numbered, claim));
      }
    }
    return stories;
  }

  private static List<ReportArticle> articles(
      PoolView pool, List<ClaimStory> stories, WhoIsWho who) {
    var standings = new HashMap<String, Standing>();
    stories.forEach(story -> standings.put(story.card().id(), story.standing()));
    return pool.readings().stream()
        .map(numbered -> ReportArticle.of(numbered, standings, who))
        .toList();
  }
}
