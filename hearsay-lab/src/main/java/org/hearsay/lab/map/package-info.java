/// Builds the base map that views of a pool are drawn on, from Natural Earth.
@NullMarked
package org.hearsay.lab.map;

import org.jspecify.annotations.NullMarked;
