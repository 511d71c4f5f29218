/// Which of the places that bear a name is meant: sightings in, one [Choice] for each out.
///
/// [ResolvePlaces] is the front door. It knows no rule and no sentence but what stands beside a
/// sighting.
@NullMarked
package org.hearsay.recognise.place.resolve;

import org.jspecify.annotations.NullMarked;
