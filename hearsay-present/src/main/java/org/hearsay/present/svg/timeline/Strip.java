package org.hearsay.present.svg.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.present.map.Box;
import org.hearsay.present.svg.Claims;
import org.hearsay.present.svg.Plain;
import org.hearsay.present.svg.Svg;
import org.hearsay.present.time.Days;
import org.hearsay.present.time.TimeAxis;
import org.hearsay.present.time.TimeTicks;
import org.hearsay.present.view.Cited;
import org.hearsay.present.view.TimelineStrip;
import org.hearsay.present.view.TimelineStrip.Bar;
import org.hearsay.present.view.TimelineStrip.Issue;

/// A timeline set in letters of one size: the axis, the days of publication, and the bars in lanes.
final class Strip {

  static final double WIDTH = 800;

  /// Bars beyond so many, those of fewest claims, are left out and counted.
  static final int MOST = 300;

  private final TimelineStrip strip;
  private final double size;
  private final TimeAxis axis;
  private final BarArt art;
  private final List<List<Box>> lanes = new ArrayList<>();
  private final Svg bars = new Svg();

  Strip(TimelineStrip strip, double size) {
    this.strip = strip;
    this.size = size;
    boolean large = size > 20;
    this.axis = new TimeAxis(strip, 8, WIDTH - 8, large ? 4 : 7, size * 4.4);
    this.art = new BarArt(axis, size * 0.85, size * 2);
    shown(strip).forEach(this::add);
  }

  /// By their beginning.
  private static List<Bar> shown(TimelineStrip strip) {
    if (strip.bars().size() <= MOST) {
      return strip.bars();
    }
    var kept =
        strip.bars().stream()
            .sorted(Comparator.comparingInt(bar -> -bar.claims().size()))
            .limit(MOST)
            .collect(Collectors.toSet());
    return strip.bars().stream().filter(kept::contains).toList();
  }

  boolean isBroken() {
    return axis.stretches().size() > 1;
  }

  private double laneHeight() {
    return size * 1.5;
  }

  private double firstLane() {
    return size * (strip.published().isEmpty() ? 2.6 : 4.6);
  }

  double bottom() {
    return firstLane() + lanes.size() * laneHeight() + size * 0.4;
  }

  Svg draw() {
    var svg = new Svg().open("g", "font-size", Svg.number(size));
    scale(svg);
    published(svg);
    return svg.add(bars).close();
  }

  private void add(Bar bar) {
    var reach = art.reach(bar.ends());
    String words = label(bar);
    double width = Plain.width(words, size) + size * 0.4;
    double head = size * 0.7;
    boolean right = reach.right() + head + width < WIDTH;
    double from = right ? reach.left() : Math.max(0, reach.left() - head - width);
    double to = right ? reach.right() + head + width : reach.right();
    int lane = lane(new Box(from - size * 0.5, 0, to + size * 0.5, 1));
    double top = firstLane() + lane * laneHeight() + size * 0.3;
    link(bar);
    art.draw(bars, bar, reach, top);
    bars.words(
        "text",
        words,
        "x",
        Svg.number(right ? reach.right() + head : Math.max(width, reach.left() - head)),
        "y",
        Svg.number(top + size * 0.8),
        "text-anchor",
        right ? "" : "end");
    bars.close().line();
  }

  /// The first lane with room.
  private int lane(Box wanted) {
    int lane = 0;
    while (lane < lanes.size() && lanes.get(lane).stream().anyMatch(wanted::overlaps)) {
      lane++;
    }
    if (lane == lanes.size()) {
      lanes.add(new ArrayList<>());
    }
    lanes.get(lane).add(wanted);
    return lane;
  }

  /// The sources' words, of several the longest, which says most.
  private static String label(Bar bar) {
    String longest =
        bar.words().stream().max(Comparator.comparingInt(String::length)).orElse(bar.edtf());
    int count = bar.claims().size();
    return (bar.deadline() ? "due " : "")
        + Plain.cut(longest, 30)
        + (count > 1 ? " (" + count + ")" : "");
  }

  private void link(Bar bar) {
    String claims = bar.claims().stream().map(Cited::claim).collect(Collectors.joining(" "));
    String name = name(bar);
    bars.open(
        "a",
        "href",
        "#" + bar.claims().getFirst().claim(),
        "data-claims",
        claims,
        "aria-label",
        name);
    bars.words("title", name);
  }

  /// "“the end of May”: 2022-05, to the month, due; 1 claim (undisputed): c4; en/recognise/time#…".
  private static String name(Bar bar) {
    String words =
        bar.words().stream()
            .limit(4)
            .map(one -> "“" + Plain.cut(one, 60) + "”")
            .collect(Collectors.joining(", "));
    return words
        + ": "
        + Plain.cut(bar.edtf(), 60)
        + ", to the "
        + org.hearsay.present.view.Words.of(bar.granularity()).replace('-', ' ')
        + (bar.deadline() ? ", a forecast's deadline; " : "; ")
        + Claims.words(bar.claims())
        + bar.basis().after()
        + "; basis "
        + bar.basis().rule();
  }

  /// The days along the top, and where the axis is broken.
  private void scale(Svg svg) {
    double line = size * 1.9;
    svg.open("g", "class", "axis", "aria-hidden", "true");
    for (TimeAxis.Stretch stretch : axis.stretches()) {
      svg.empty(
          "path",
          "class",
          "rule",
          "d",
          "M"
              + Svg.number(stretch.left())
              + " "
              + Svg.number(line)
              + "H"
              + Svg.number(stretch.right()));
      double free = stretch.left() - 8;
      for (TimeTicks.Tick tick : TimeTicks.of(stretch, size)) {
        double x = stretch.x(tick.day());
        double half = Plain.width(tick.words(), size * 0.86) / 2;
        double at = Math.max(x, stretch.left() - 8 + half);
        svg.empty(
            "path",
            "class",
            "tick",
            "d",
            "M" + Svg.number(x) + " " + Svg.number(line) + "V" + Svg.number(bottom()));
        if (at - half >= free && at + half <= stretch.right() + 8) {
          svg.words(
              "text",
              tick.words(),
              "class",
              "note",
              "x",
              Svg.number(at),
              "y",
              Svg.number(size * 1.3),
              "text-anchor",
              "middle");
          free = at + half + size * 0.4;
        }
      }
      if (stretch != axis.stretches().getLast()) {
        torn(svg, stretch.right() + TimeAxis.BREAK / 2, line);
      }
    }
    svg.close().line();
  }

  private void torn(Svg svg, double x, double line) {
    String slash =
        "M%s %sl4 -10M%s %sl4 -10"
            .formatted(
                Svg.number(x - 5), Svg.number(line + 5), Svg.number(x), Svg.number(line + 5));
    svg.empty("path", "class", "rule", "d", slash);
    svg.empty(
        "path",
        "class",
        "torn",
        "d",
        "M" + Svg.number(x) + " " + Svg.number(line + 10) + "V" + Svg.number(bottom()));
  }

  /// A wedge for each report on the day it came out, hollow where that is only worked out; where
  /// several stand close, their count.
  private void published(Svg svg) {
    var close = new ArrayList<Issue>();
    double y = size * 2.6;
    for (Issue issue : strip.published()) {
      if (!close.isEmpty() && x(issue) - x(close.getFirst()) > size * 5) {
        named(svg, close, y + size * 1.4);
        close.clear();
      }
      close.add(issue);
      wedge(svg, issue, y);
    }
    if (!close.isEmpty()) {
      named(svg, close, y + size * 1.4);
    }
    svg.line();
  }

  private double x(Issue issue) {
    return (axis.x(Days.of(issue.first())) + axis.x(Days.of(issue.last()) + 1)) / 2;
  }

  private void wedge(Svg svg, Issue issue, double y) {
    String name =
        issue.report() + ", " + Plain.cut(issue.outlet(), 60) + ", published " + issue.days();
    svg.open("a", "href", "#" + issue.report(), "aria-label", name).words("title", name);
    String shape =
        "M"
            + Svg.number(x(issue))
            + " "
            + Svg.number(y)
            + "l"
            + Svg.number(size * 0.3)
            + " "
            + Svg.number(size * 0.5)
            + "h"
            + Svg.number(-size * 0.6)
            + "z";
    svg.empty("path", "class", issue.workedOut() ? "rule" : "block", "d", shape);
    reach(svg, issue, y + size * 0.5);
    svg.close();
  }

  /// The days it can have come out on, where they are several: a line under its wedge.
  private void reach(Svg svg, Issue issue, double y) {
    if (!issue.first().equals(issue.last())) {
      String from = Svg.number(axis.x(Days.of(issue.first())));
      String to = Svg.number(axis.x(Days.of(issue.last()) + 1));
      svg.empty("path", "class", "rule", "d", "M" + from + " " + Svg.number(y) + "H" + to);
    }
  }

  private void named(Svg svg, List<Issue> close, double y) {
    String words =
        close.size() == 1 ? close.getFirst().report() : Claims.count(close.size(), "report");
    double half = Plain.width(words, size * 0.86) / 2;
    double x = Math.clamp((x(close.getFirst()) + x(close.getLast())) / 2, half, WIDTH - half);
    svg.words(
        "text",
        words,
        "class",
        "note",
        "x",
        Svg.number(x),
        "y",
        Svg.number(y),
        "text-anchor",
        "middle");
  }
}
