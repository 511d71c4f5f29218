/// Draws map sheets as SVG: one string, without script, for a page to hold or for a file of its
/// own. It decides nothing about claims.
@NullMarked
package org.hearsay.present.svg.map;

import org.jspecify.annotations.NullMarked;
