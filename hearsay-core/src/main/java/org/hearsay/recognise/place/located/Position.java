package org.hearsay.recognise.place.located;

import java.util.Optional;
import org.hearsay.model.Amount;
import org.hearsay.model.Mention;

/// Where a report puts a place, before it is settled which places its names mean. Names stand as
/// numbers of sightings.
public sealed interface Position {

  /// "40 km north of …".
  ///
  /// @param bearing degrees; NaN where none is stated
  record Off(int anchor, Optional<Amount> distance, double bearing, Mention.Located.Manner manner)
      implements Position {}

  /// "between … and …".
  record Amid(int first, int second) implements Position {}

  /// "in …", "in northern …".
  ///
  /// @param bearing of the part from the middle in degrees; NaN for "central"
  /// @param part its words, empty for the whole land
  record In(int holder, double bearing, String part) implements Position {}

  /// "in the north" – of the land it is in, by the report.
  record InHome(double bearing, String part) implements Position {}

  /// "on the Euphrates", "on the border with Turkey", "the port of …".
  ///
  /// @param feature the river, sea or land; the place's own where none is named
  /// @param distance how far from it, where that is stated
  record Beside(int feature, Shore shore, Optional<Amount> distance, Mention.Located.Manner manner)
      implements Position {}

  /// Beside what a place is said to lie.
  enum Shore {
    /// the river or sea that is named
    NAMED,
    /// the border of the land that is named
    BORDER,
    /// another country, by a country
    NEIGHBOUR,
    /// the sea, of its own country
    COAST,
    /// any sea, lake or river
    PORT,
    /// not the sea
    LANDLOCKED
  }

  /// The name from which the position counts, or that of the land.
  static Optional<Integer> other(Position position) {
    return switch (position) {
      case Off off -> Optional.of(off.anchor());
      case In in -> Optional.of(in.holder());
      case Amid amid -> Optional.empty();
      case InHome home -> Optional.empty();
      case Beside beside -> Optional.empty();
    };
  }
}
