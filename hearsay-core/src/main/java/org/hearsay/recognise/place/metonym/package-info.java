/// Which place names are meant for those who govern there.
///
/// [TellMetonyms] marks "Moscow" in "Moscow said" and "talks with Moscow", and leaves it where the
/// town is meant: "Moscow hosted". The rules stand in `recognise/metonym.yml`.
@NullMarked
package org.hearsay.recognise.place.metonym;

import org.jspecify.annotations.NullMarked;
