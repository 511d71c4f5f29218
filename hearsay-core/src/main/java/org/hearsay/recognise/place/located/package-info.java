/// What a report says of where its places lie: read ([ReadLocated]), settled against the places of
/// each name ([SettleStated]), and told as statements ([TellLocated]).
@NullMarked
package org.hearsay.recognise.place.located;

import org.jspecify.annotations.NullMarked;
