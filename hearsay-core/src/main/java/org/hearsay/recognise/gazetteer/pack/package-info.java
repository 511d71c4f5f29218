/// Writes gazetteer packs: places in, the bytes that [org.hearsay.recognise.gazetteer.Gazetteer]
/// reads out. It knows no source of places.
@NullMarked
package org.hearsay.recognise.gazetteer.pack;

import org.jspecify.annotations.NullMarked;
