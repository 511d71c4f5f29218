package org.hearsay.present.svg.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.present.svg.Claims;
import org.hearsay.present.svg.Footer;
import org.hearsay.present.svg.Style;
import org.hearsay.present.svg.Svg;
import org.hearsay.present.view.State;
import org.hearsay.present.view.TimelineStrip;

/// Draws a timeline strip. The page that holds it may set the colours (`--ink`, `--paper`, …);
/// links go to claims (`#c41`) and reports (`#r3`).
public final class TimelineSvg {

  private static final String LOOK = "hs-time";

  private final TimelineStrip strip;

  private TimelineSvg(TimelineStrip strip) {
    this.strip = strip;
  }

  /// To be held in a page of HTML.
  public static String of(TimelineStrip strip) {
    return new TimelineSvg(strip).draw().toString();
  }

  /// To stand as a file of its own.
  public static String file(TimelineStrip strip) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + of(strip) + "\n";
  }

  private Svg draw() {
    var wide = new Part(Style.WIDE);
    var narrow = new Part(Style.NARROW);
    var svg =
        Svg.picture(
            LOOK,
            wide.footer.bottom(),
            "Timeline of what the reports say",
            strip.tally().words() + ".");
    svg.own(Style.sheet(LOOK, wide.footer.bottom(), narrow.footer.bottom())).line();
    svg.own(Style.hatches(LOOK)).line();
    svg.open("g", "class", "wide").add(wide.svg).add(wide.footer.svg()).close().line();
    svg.open("g", "class", "narrow").add(narrow.svg).add(narrow.footer.svg()).close().line();
    return svg.close();
  }

  /// The strip and its legend in letters of one size.
  private final class Part {
    final Svg svg;
    final Footer footer;

    Part(double size) {
      if (strip.bars().isEmpty() && strip.published().isEmpty()) {
        svg = new Svg();
        footer = new Footer(Strip.WIDTH, 0, size).note(counts());
        return;
      }
      var drawing = new Strip(strip, size);
      svg = drawing.draw();
      footer = new Footer(Strip.WIDTH, drawing.bottom(), size).signs(signs());
      footer.note(counts());
      notes(drawing).forEach(footer::note);
    }
  }

  private String counts() {
    String counts = strip.tally().words();
    return Character.toUpperCase(counts.charAt(0)) + counts.substring(1) + ".";
  }

  private List<String> notes(Strip drawing) {
    var notes = new ArrayList<String>();
    int left = strip.bars().size() - Strip.MOST;
    if (left > 0) {
      notes.add(
          Claims.count(left, "time") + " left out for want of room, those fewest claims name.");
    }
    if (strip.tally().unpublished() > 0) {
      notes.add(
          Claims.count(strip.tally().unpublished(), "report") + " without a day of publication.");
    }
    notes.add(
        (drawing.isBroken() ? "The axis is broken; each stretch has its own scale. " : "")
            + "Bars are labelled in the sources’ own words; a number in brackets counts claims.");
    return notes;
  }

  private List<Footer.Sign> signs() {
    var signs = new ArrayList<Footer.Sign>();
    var states = strip.bars().stream().map(TimelineStrip.Bar::state).collect(Collectors.toSet());
    for (State state : State.values()) {
      if (states.contains(state)) {
        signs.add(new Footer.Sign(bar("mark " + Style.name(state), 1, 12), state.words()));
      }
    }
    if (strip.bars().stream().anyMatch(TimelineSvg::isSoft)) {
      signs.add(new Footer.Sign(bar("mark soft undisputed", 4, 6), "may be; arrow: open"));
    }
    if (strip.bars().stream().anyMatch(TimelineStrip.Bar::deadline)) {
      var flag = new Svg().empty("path", "class", "rule", "d", "M14 14V0l-8 4l8 4");
      signs.add(new Footer.Sign(flag, "a forecast’s deadline"));
    }
    if (strip.published().stream().anyMatch(issue -> !issue.workedOut())) {
      signs.add(new Footer.Sign(wedge("block"), "report published"));
    }
    if (strip.published().stream().anyMatch(TimelineStrip.Issue::workedOut)) {
      signs.add(new Footer.Sign(wedge("rule"), "published about then, as worked out"));
    }
    return signs;
  }

  private static Svg wedge(String look) {
    return new Svg().empty("path", "class", look, "d", "M11 2l5 9h-10z");
  }

  private static boolean isSoft(TimelineStrip.Bar bar) {
    var ends = bar.ends();
    return !ends.earliestStart().equals(ends.latestStart())
        || !ends.earliestEnd().equals(ends.latestEnd())
        || ends.earliestStart().isEmpty()
        || ends.latestEnd().isEmpty();
  }

  private static Svg bar(String look, double y, double height) {
    return new Svg()
        .empty(
            "rect",
            "class",
            look,
            "x",
            "1",
            "y",
            Svg.number(y),
            "width",
            "20",
            "height",
            Svg.number(height));
  }
}
