/// Places put together from named ones, as the rules of `recognise/place.yml` say: "between Sirte
/// and Tripoli", "30 km north of Mosul".
@NullMarked
package org.hearsay.recognise.place.compose;

import org.jspecify.annotations.NullMarked;
