package org.hearsay.present.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.present.story.Excerpt;
import org.hearsay.present.svg.map.MapSvg;
import org.hearsay.present.svg.timeline.TimelineSvg;
import org.hearsay.present.view.Cited;
import org.hearsay.present.view.MapSheet;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.TimelineStrip;

/// A page with one drawing and the claims it rests on: the map alone, or the timeline alone.
public final class SheetPage {

  private static final int WORDS = 300;

  private SheetPage() {}

  /// The map of a pool as HTML.
  public static String map(PoolView pool) {
    var sheet = MapSheet.of(pool);
    var given = new HashSet<String>();
    var entries = new ArrayList<Entry>();
    for (var mark : sheet.marks()) {
      entries.add(
          new Entry(mark.name(), mark.precision(), lines(mark.claims(), mark.receipts(), given)));
    }
    for (var listed : sheet.listed()) {
      entries.add(
          new Entry(
              listed.name(),
              "not on the map: " + Wording.of(listed.why()),
              lines(listed.claims(), listed.receipts(), given)));
    }
    return set("Map", sheet.tally().words(), MapSvg.of(sheet), entries);
  }

  /// The timeline of a pool as HTML.
  public static String timeline(PoolView pool) {
    var strip = TimelineStrip.of(pool);
    var given = new HashSet<String>();
    var entries = new ArrayList<Entry>();
    for (var bar : strip.bars()) {
      String words =
          bar.words().stream()
              .map(one -> "“" + Excerpt.shorten(one, 80) + "”")
              .collect(Collectors.joining(", "));
      entries.add(
          new Entry(
              bar.edtf(),
              (bar.deadline() ? words + ", a deadline" : words) + bar.basis().after(),
              lines(bar.claims(), List.of(), given)));
    }
    for (var issue : strip.published()) {
      entries.add(
          new Entry(
              issue.first().equals(issue.last())
                  ? issue.first().toString()
                  : issue.first() + "/" + issue.last(),
              issue.workedOut() ? "published, worked out" : "published",
              List.of(new Line(fresh(issue.report(), given), issue.report(), "", issue.outlet()))));
    }
    return set("Timeline", strip.tally().words(), TimelineSvg.of(strip), entries);
  }

  private static String set(String title, String tally, String svg, List<Entry> entries) {
    return Templates.set("sheet.jte", new Sheet(title, tally, svg, entries));
  }

  /// What the template is filled with.
  public record Sheet(String title, String tally, String svg, List<Entry> entries) {
    public Sheet {
      entries = List.copyOf(entries);
    }

    public Assets assets() {
      return Assets.sheet(svg);
    }
  }

  /// A place or a time with what rests on it.
  public record Entry(String title, String note, List<Line> lines) {
    public Entry {
      lines = List.copyOf(lines);
    }
  }

  /// A claim, a sentence or a report.
  ///
  /// @param id empty where an entry above has it
  public record Line(String id, String name, String receipt, String words) {}

  private static List<Line> lines(List<Cited> claims, List<String> receipts, Set<String> given) {
    var lines = new ArrayList<Line>();
    for (var one : claims) {
      lines.add(
          new Line(
              fresh(one.claim(), given),
              one.claim(),
              one.receipt(),
              Excerpt.shorten(one.words(), WORDS)));
    }
    if (claims.isEmpty()) {
      receipts.forEach(receipt -> lines.add(new Line(fresh(receipt, given), "", receipt, "")));
    }
    return lines;
  }

  private static String fresh(String id, Set<String> given) {
    return given.add(id) ? id : "";
  }
}
