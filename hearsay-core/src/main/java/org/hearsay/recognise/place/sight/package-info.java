/// Which words of a report name places, whichever place is meant.
///
/// [SightPlaces] looks every run of capitalised words up, [WeighSightings] keeps those that are
/// places. Sentences in, [Sighting]s out; [Containers] tells which of them is written as what
/// contains another.
@NullMarked
package org.hearsay.recognise.place.sight;

import org.jspecify.annotations.NullMarked;
