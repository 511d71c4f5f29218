/// The words by which somebody's word is passed on, and what they join.
@NullMarked
package org.hearsay.attribute.cue;

import org.jspecify.annotations.NullMarked;
