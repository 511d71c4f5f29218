/// Passages in, places out, each put where it is as far as one report allows.
@NullMarked
package org.hearsay.recognise.place;

import org.jspecify.annotations.NullMarked;
