/// Draws the outlines of the gazetteer's places: Natural Earth's, and those of regions made of
/// countries; joined to the entries by code, or by name, class and nearness.
@NullMarked
package org.hearsay.lab.gazetteer.outline;

import org.jspecify.annotations.NullMarked;
