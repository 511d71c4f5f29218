/// Learns how much each clue counts that a place is meant by its name
/// ([TrainResolution]): from reports made up from the gazetteer, or, in a research build, from a
/// corpus.
@NullMarked
package org.hearsay.lab.resolve;

import org.jspecify.annotations.NullMarked;
