/// The base map: coasts, borders, regions, rivers and lakes of the world, as `./lab map build` made
/// them from Natural Earth. It knows no reports and draws nothing.
@NullMarked
package org.hearsay.present.map;

import org.jspecify.annotations.NullMarked;
