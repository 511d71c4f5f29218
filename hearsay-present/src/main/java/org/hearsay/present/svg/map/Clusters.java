package org.hearsay.present.svg.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.hearsay.present.svg.Plain;
import org.hearsay.present.svg.Svg;
import org.hearsay.present.svg.map.MarkArt.Drawn;
import org.hearsay.present.view.MapSheet.Mark;

/// Puts points that would cover each other together: one sign for all, named after the one most
/// claims name.
final class Clusters {

  /// Names told of one cluster, at most.
  private static final int MOST = 6;

  /// Points drawn as one, the one most claims name first.
  record Cluster(List<Drawn> members) {
    Cluster {
      members = List.copyOf(members);
    }

    boolean isSingle() {
      return members.size() == 1;
    }

    /// "Cairo +4".
    String name() {
      String first = members.getFirst().mark().name();
      return isSingle() ? first : first + " +" + (members.size() - 1);
    }

    /// "Giza, Helwan and 3 more".
    String others() {
      var names =
          members.stream()
              .skip(1)
              .limit(MOST)
              .map(one -> Plain.cut(one.mark().name(), 40))
              .toList();
      int more = members.size() - 1 - names.size();
      return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
    }

    Drawn drawn() {
      var first = members.getFirst();
      if (isSingle()) {
        return first;
      }
      var claims = new LinkedHashSet<>(first.mark().claims());
      members.forEach(one -> claims.addAll(one.mark().claims()));
      var receipts = new LinkedHashSet<>(first.mark().receipts());
      members.forEach(one -> receipts.addAll(one.mark().receipts()));
      var mark =
          new Mark(
              first.mark().id(),
              name(),
              members.size() + " places close together, with " + others(),
              first.mark().shape(),
              List.copyOf(claims),
              List.copyOf(receipts));
      double radius = MarkArt.radius(mark);
      var svg = new Svg();
      svg.empty(
          "circle",
          "class",
          "cluster dot",
          "cx",
          Svg.number(first.at().x()),
          "cy",
          Svg.number(first.at().y()),
          "r",
          Svg.number(radius + 3));
      Dots.draw(svg, mark.claims(), first.at(), radius);
      return new Drawn(mark, svg, first.at(), radius + 3, 0, first.look());
    }
  }

  private Clusters() {}

  static List<Cluster> of(List<Drawn> dots) {
    var left = new ArrayList<>(dots);
    left.sort(Comparator.comparingInt(dot -> -dot.mark().claims().size()));
    var clusters = new ArrayList<Cluster>();
    while (!left.isEmpty()) {
      var head = left.removeFirst();
      var members = new ArrayList<>(List.of(head));
      left.removeIf(other -> isCovered(other, head) && members.add(other));
      clusters.add(new Cluster(members));
    }
    return clusters;
  }

  /// Whether more than half of a point would lie under the other.
  private static boolean isCovered(Drawn dot, Drawn by) {
    double away = Math.hypot(dot.at().x() - by.at().x(), dot.at().y() - by.at().y());
    return away < by.radius() + 0.4 * dot.radius();
  }
}
