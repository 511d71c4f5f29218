/// The globe on paper: the base map that `./lab map build` made from Natural Earth, projections,
/// and what a frame shows of them. It knows no reports and draws nothing.
@NullMarked
package org.hearsay.present.map;

import org.jspecify.annotations.NullMarked;
