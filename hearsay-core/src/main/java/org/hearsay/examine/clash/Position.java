package org.hearsay.examine.clash;

import java.util.Optional;
import org.hearsay.model.Where;
import org.hearsay.model.Where.Point;

/// About where a place is: a point and how far from it the words may mean, both in metres on a
/// sphere.
record Position(Point centre, double radius, String name) {

  private static final double EARTH = 6_371_009;
  private static final double NEAR = 0.1;
  private static final double LEAST = 2_000;

  /// Half of an eighth of the compass: "west" may be meant from WNW to WSW.
  private static final double BEARING = Math.toRadians(22.5);

  /// Empty where the words leave the distance or the bearing open, or the place is not known.
  static Optional<Position> of(Where where) {
    return switch (where) {
      case Where.Spot spot ->
          Optional.of(new Position(spot.centre(), spot.radiusMetres(), spot.name()));
      case Where.Offset offset ->
          offset.distanceMetres() > 0 && !Double.isNaN(offset.bearingDegrees())
              ? of(offset.from()).map(from -> from.moved(offset))
              : Optional.empty();
      case Where.Part part -> of(part.of());
      case Where.Between between -> Optional.empty();
      case Where.Composed composed -> Optional.empty();
      case Where.OneOf several -> Optional.empty();
      case Where.Unresolved unknown -> Optional.empty();
    };
  }

  private Position moved(Where.Offset offset) {
    double arc = offset.distanceMetres() / EARTH;
    double bearing = Math.toRadians(offset.bearingDegrees());
    double latitude = Math.toRadians(centre.latitude());
    double longitude = Math.toRadians(centre.longitude());
    double north =
        Math.asin(
            Math.sin(latitude) * Math.cos(arc)
                + Math.cos(latitude) * Math.sin(arc) * Math.cos(bearing));
    double east =
        longitude
            + Math.atan2(
                Math.sin(bearing) * Math.sin(arc) * Math.cos(latitude),
                Math.cos(arc) - Math.sin(latitude) * Math.sin(north));
    double spread =
        Math.max(LEAST, offset.distanceMetres() * (NEAR + Math.sin(BEARING)))
            + Math.min(radius, offset.distanceMetres() / 2);
    return new Position(new Point(Math.toDegrees(north), Math.toDegrees(east)), spread, name);
  }

  /// Great-circle distance of the centres (haversine).
  double distance(Position other) {
    double phi = Math.toRadians(other.centre.latitude() - centre.latitude());
    double lambda = Math.toRadians(other.centre.longitude() - centre.longitude());
    double half =
        Math.pow(Math.sin(phi / 2), 2)
            + Math.cos(Math.toRadians(centre.latitude()))
                * Math.cos(Math.toRadians(other.centre.latitude()))
                * Math.pow(Math.sin(lambda / 2), 2);
    return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
