package org.hearsay.examine.clash;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Footprint;
import org.hearsay.model.Where;

/// About where a place is: its footprint, and the name it goes by.
record Position(Footprint footprint, String name) {

  /// Empty where the words leave open how far, or the place is not known.
  static Optional<Position> of(Where where) {
    return switch (where) {
      case Where.Spot spot -> of(spot, spot.name());
      case Where.Offset offset ->
          offset.distanceMetres() > 0
              ? of(offset.from()).flatMap(from -> of(offset, from.name()))
              : Optional.empty();
      case Where.Part part -> of(part.of()).flatMap(whole -> of(part, whole.name()));
      case Where.Between between ->
          of(between, "between " + names(List.of(between.first(), between.second())));
      case Where.Composed composed ->
          of(
              composed,
              composed.relation() == Where.Relation.AROUND
                      || composed.relation() == Where.Relation.COAST
                  ? names(composed.of())
                  : composed.relation() + " " + names(composed.of()));
      case Where.OneOf several -> Optional.empty();
      case Where.Unresolved unknown -> Optional.empty();
    };
  }

  private static Optional<Position> of(Where where, String name) {
    return Footprint.of(where).map(footprint -> new Position(footprint, name));
  }

  private static String names(List<Where> places) {
    return places.stream()
        .flatMap(place -> of(place).stream())
        .map(Position::name)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /// Metres between the two, whatever their margins.
  double distance(Position other) {
    return footprint.metresTo(other.footprint);
  }

  /// Metres around it that the words may mean.
  double margin() {
    return footprint.marginMetres();
  }
}
