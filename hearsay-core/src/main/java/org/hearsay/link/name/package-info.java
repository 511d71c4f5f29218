/// Names in print in; out what of them tells whose they are, and whether two can be one's. It knows
/// no report and puts nothing together.
@NullMarked
package org.hearsay.link.name;

import org.jspecify.annotations.NullMarked;
