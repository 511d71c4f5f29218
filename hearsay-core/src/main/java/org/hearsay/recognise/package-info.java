/// Passages in, mentions out: who, where, when, how much, and what stands for what, in one
/// report alone.
@NullMarked
package org.hearsay.recognise;

import org.jspecify.annotations.NullMarked;
