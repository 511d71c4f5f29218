/// Where on the globe a mark of a map sheet lies, as points, lines and rings of degrees: what maps
/// draw and exports write.
@NullMarked
package org.hearsay.present.extent;

import org.jspecify.annotations.NullMarked;
