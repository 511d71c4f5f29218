/// Works out where places lie that are made of others: borders, coasts, valleys, roads, parts, and
/// what is so far from somewhere.
@NullMarked
package org.hearsay.recognise.footprint;

import org.jspecify.annotations.NullMarked;
