/// Which words of a report name places, whichever place is meant.
///
/// [SeePlaces] is the front door. [SightPlaces] looks every run of capitalised words up;
/// [WeighSightings] reads the [Sign]s of each and keeps those that are places; [UnknownPlaces] adds
/// names that no key of the gazetteer fits. Sentences in, [Sighting]s out; [Containers] tells which
/// of them is written as what contains another.
@NullMarked
package org.hearsay.recognise.place.sight;

import org.jspecify.annotations.NullMarked;
