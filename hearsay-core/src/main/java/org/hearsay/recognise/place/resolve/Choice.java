package org.hearsay.recognise.place.resolve;

import java.util.List;

/// A reading chosen for a sighting.
///
/// @param because last part of the rule's name: `container`, `nearby`, `population`, `single`,
/// `stated`
public record Choice(int entry, List<Integer> runnersUp, String because) {

  public Choice {
    runnersUp = List.copyOf(runnersUp);
  }
}
