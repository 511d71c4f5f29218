package org.hearsay.recognise.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Lie;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.outline.Outline;

/// One land, as far as its outline and its towns tell how a place lies in it.
///
/// Outlying parts are left out of the extent: what lies beyond a gap of 2.5 degrees and holds less
/// than an eighth of the cells, as Hawaii lies off the United States.
final class Land {

  /// Towns a land without an outline must have before they tell its extent.
  static final int FEWEST = 5;

  private final List<Where.Point> towns;
  private final Optional<Outline> outline;
  private final List<Spread> spreads;

  /// @param towns none for regions that are told by their outline alone
  Land(List<Where.Point> towns, Optional<Outline> outline, Where.Point centre) {
    this.towns = List.copyOf(towns);
    this.outline = outline;
    spreads = new ArrayList<>();
    if (towns.size() >= FEWEST) {
      spreads.add(new Spread(towns, centre, Spread.CELL));
    }
    outline.ifPresent(it -> spreads.add(Spread.of(it)));
  }

  /// Metres from `point` to the land's outline or, without one, to its nearest town.
  double gap(Where.Point point) {
    return outline
        .map(it -> it.metresTo(point))
        .orElseGet(
            () ->
                towns.stream().mapToDouble(point::metresTo).min().orElse(Double.POSITIVE_INFINITY));
  }

  Lie.Share northward(Where.Point point) {
    return both(spreads.stream().map(spread -> spread.northward(point)).toList());
  }

  Lie.Share eastward(Where.Point point) {
    return both(spreads.stream().map(spread -> spread.eastward(point)).toList());
  }

  private static Lie.Share both(List<Lie.Share> shares) {
    return new Lie.Share(
        shares.stream().mapToDouble(Lie.Share::low).min().orElse(0),
        shares.stream().mapToDouble(Lie.Share::high).max().orElse(1));
  }
}
