/// Draws timeline strips as SVG: one string, without script, for a page to hold or for a file of
/// its own. It decides nothing about claims.
@NullMarked
package org.hearsay.present.svg.timeline;

import org.jspecify.annotations.NullMarked;
