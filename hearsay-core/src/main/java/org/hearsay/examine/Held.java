package org.hearsay.examine;

import org.hearsay.model.Finding;

/// A statement held against the map.
///
/// @param apart how far it is from holding: 1 is at the edge of the tolerance, more is beyond it
/// @param computed what arithmetic gives, in words
/// @param tolerance how far off it may be, in words
record Held(Finding.On on, double apart, String computed, String tolerance) {

  boolean fits() {
    return apart <= 1;
  }
}
