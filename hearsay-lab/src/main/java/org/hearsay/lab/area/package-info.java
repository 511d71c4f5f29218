/// What can be done with outlines whatever their corners are counted in: rings of corners in, rings
/// out. It reads no file and knows no map.
@NullMarked
package org.hearsay.lab.area;

import org.jspecify.annotations.NullMarked;
