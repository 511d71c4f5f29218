/// Readings to bytes and back: one form for store and exchange.
@NullMarked
package org.hearsay.wire;

import org.jspecify.annotations.NullMarked;
