/// The free sources of the gazetteer: files in, places out, one reader each. They know nothing of
/// each other; what is one place in two of them is told by [org.hearsay.lab.gazetteer.JoinPlaces].
@NullMarked
package org.hearsay.lab.gazetteer.source;

import org.jspecify.annotations.NullMarked;
