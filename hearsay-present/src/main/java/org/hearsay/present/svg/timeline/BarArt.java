package org.hearsay.present.svg.timeline;

import org.hearsay.present.svg.Style;
import org.hearsay.present.svg.Svg;
import org.hearsay.present.time.Days;
import org.hearsay.present.time.TimeAxis;
import org.hearsay.present.view.TimelineStrip.Bar;
import org.hearsay.present.view.TimelineStrip.Ends;

/// Draws a bar: filled where the time is sure, thin where it may be, an arrow where it is open.
///
/// @param height of a bar
/// @param arrow length of an arrow
record BarArt(TimeAxis axis, double height, double arrow) {

  /// From where to where a bar is drawn.
  ///
  /// @param sureLeft where it has surely begun
  /// @param sureRight up to where it surely lasts; before `sureLeft` where nothing is sure
  record Reach(
      double left,
      double sureLeft,
      double sureRight,
      double right,
      boolean openLeft,
      boolean openRight) {}

  Reach reach(Ends ends) {
    double first = axis.x(Days.begin(ends));
    double last = axis.x(Days.end(ends));
    boolean openLeft = ends.earliestStart().isEmpty();
    boolean openRight = ends.latestEnd().isEmpty();
    double left = ends.earliestStart().map(Days::of).map(axis::x).orElse(first - arrow);
    double right = ends.latestEnd().map(Days::of).map(axis::x).orElse(last + arrow);
    double sureLeft = ends.latestStart().map(Days::of).map(axis::x).orElse(openLeft ? last : left);
    double sureRight =
        ends.earliestEnd().map(Days::of).map(axis::x).orElse(openRight ? first : right);
    double short_ = Math.max(0, height * 0.6 - (right - left)) / 2;
    return new Reach(
        left - short_,
        sureLeft - (sureLeft == left ? short_ : 0),
        sureRight + (sureRight == right ? short_ : 0),
        right + short_,
        openLeft,
        openRight);
  }

  /// @param top of the lane
  void draw(Svg svg, Bar bar, Reach reach, double top) {
    String state = Style.name(bar.state());
    double middle = top + height / 2;
    if (reach.left() < reach.sureLeft() || reach.sureRight() < reach.right()) {
      soft(svg, state, reach, middle);
    }
    if (reach.sureRight() > reach.sureLeft()) {
      svg.empty(
          "rect",
          "class",
          "mark " + state + (bar.deadline() ? " due" : ""),
          "x",
          Svg.number(reach.sureLeft()),
          "y",
          Svg.number(top),
          "width",
          Svg.number(reach.sureRight() - reach.sureLeft()),
          "height",
          Svg.number(height));
    }
    if (bar.deadline()) {
      flag(svg, state, reach.openRight() ? reach.right() - arrow : reach.right(), top);
    }
  }

  /// A thin dashed band with an arrow at an open end.
  private void soft(Svg svg, String state, Reach reach, double middle) {
    double half = height * 0.22;
    var outline =
        new StringBuilder("M" + Svg.number(reach.left()) + " " + Svg.number(middle - half));
    outline.append("H").append(Svg.number(reach.right()));
    if (reach.openRight()) {
      outline.append("l").append(Svg.number(half * 2)).append(" ").append(Svg.number(half));
      outline.append("l").append(Svg.number(-half * 2)).append(" ").append(Svg.number(half));
    } else {
      outline.append("v").append(Svg.number(2 * half));
    }
    outline.append("H").append(Svg.number(reach.left()));
    if (reach.openLeft()) {
      outline.append("l").append(Svg.number(-half * 2)).append(" ").append(Svg.number(-half));
    }
    svg.empty("path", "class", "mark soft " + state, "d", outline + "z");
  }

  /// A flag on a pole at the last day.
  private void flag(Svg svg, String state, double x, double top) {
    svg.empty(
        "path",
        "class",
        "mark " + state + "-ink pole",
        "d",
        "M"
            + Svg.number(x)
            + " "
            + Svg.number(top + height)
            + "V"
            + Svg.number(top - height * 0.25)
            + "l"
            + Svg.number(-height * 0.55)
            + " "
            + Svg.number(height * 0.3)
            + "l"
            + Svg.number(height * 0.55)
            + " "
            + Svg.number(height * 0.3));
  }
}
