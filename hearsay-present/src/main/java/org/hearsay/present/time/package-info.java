/// Puts days on a line: a scale for a pool's times, broken where it must be, and the days it is
/// labelled at. It draws nothing.
@NullMarked
package org.hearsay.present.time;

import org.jspecify.annotations.NullMarked;
