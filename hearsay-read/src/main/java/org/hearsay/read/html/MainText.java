package org.hearsay.read.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.read.clean.Furniture;
import org.jsoup.nodes.Element;

/// Finds the report in a page: the element whose paragraphs outweigh its links and fragments most,
/// and within it the blocks that are no furniture.
///
/// Every block counts for or against all elements around it ([Block#value]); the element with the
/// greatest weighted sum wins. Where a page holds no such element, all its text is kept.
final class MainText {

  private static final int DEEPEST = 512;
  private static final double MOST = 0.5;
  private static final double LEAST_WORDS = 12;

  private final Hints hints;
  private final Furniture furniture;

  MainText(Hints hints, Furniture furniture) {
    this.hints = hints;
    this.furniture = furniture;
  }

  /// The blocks of `all` that are the report, in order.
  List<Block> of(List<Block> all) {
    var pardoned = pardoned(all);
    var clean =
        all.stream()
            .filter(block -> pardoned.keySet().containsAll(block.junk()))
            .filter(block -> !furniture.isWhole(block.text().text()))
            .toList();
    var sums = sums(clean);
    var main = best(sums);
    var kept = main == null ? List.<Block>of() : kept(clean, main);
    double words = kept.stream().filter(Block::isGood).mapToDouble(Block::size).sum();
    if (words >= LEAST_WORDS) {
      return kept;
    }
    return clean.isEmpty() ? all : clean;
  }

  /// Elements that look like furniture and yet hold most of the page's sentences.
  private static Map<Element, Boolean> pardoned(List<Block> all) {
    double total = 0;
    var held = new IdentityHashMap<Element, Double>();
    for (var block : all) {
      if (block.isGood()) {
        total += block.size();
        for (var junk : block.junk()) {
          held.merge(junk, block.size(), Double::sum);
        }
      }
    }
    var pardoned = new IdentityHashMap<Element, Boolean>();
    for (var one : held.entrySet()) {
      if (one.getValue() > total * MOST) {
        pardoned.put(one.getKey(), true);
      }
    }
    return pardoned;
  }

  private static Map<Element, Double> sums(List<Block> blocks) {
    var sums = new IdentityHashMap<Element, Double>();
    for (var block : blocks) {
      double value = block.value();
      int steps = 0;
      for (Element up = block.holder(); up != null && steps < DEEPEST; up = up.parent(), steps++) {
        sums.merge(up, value, Double::sum);
      }
    }
    return sums;
  }

  private @org.jspecify.annotations.Nullable Element best(Map<Element, Double> sums) {
    Element best = null;
    double most = 0;
    for (var one : sums.entrySet()) {
      double weighed = one.getValue() * hints.weight(one.getKey());
      if (weighed > most || (weighed == most && best != null && isBefore(one.getKey(), best))) {
        best = one.getKey();
        most = weighed;
      }
    }
    return best;
  }

  /// Order of the source, so that the choice between equals does not hang on a hash.
  private static boolean isBefore(Element one, Element other) {
    var here = one.sourceRange();
    var there = other.sourceRange();
    return here.isTracked() && there.isTracked() && here.startPos() > there.startPos();
  }

  private static List<Block> kept(List<Block> blocks, Element main) {
    var inside = new ArrayList<Block>();
    for (var block : blocks) {
      if (isWithin(block.holder(), main)) {
        inside.add(block);
      }
    }
    int first = 0;
    while (first < inside.size() && !inside.get(first).isGood()) {
      first++;
    }
    int last = inside.size() - 1;
    while (last > first && (!inside.get(last).isGood())) {
      last--;
    }
    var kept = new ArrayList<Block>();
    for (int i = 0; i < inside.size(); i++) {
      var block = inside.get(i);
      boolean linkList = block.linkShare() > 0.6 && (!block.isParagraph() || block.size() < 4);
      boolean between = i >= first && i <= last;
      if (!linkList && (between || block.isHeading() && i < first)) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static boolean isWithin(Element element, Element main) {
    int steps = 0;
    for (Element up = element; up != null && steps < DEEPEST; up = up.parent(), steps++) {
      if (up == main) {
        return true;
      }
    }
    return false;
  }
}
