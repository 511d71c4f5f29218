/// Passages in, amounts with their units out.
@NullMarked
package org.hearsay.recognise.quantity;

import org.jspecify.annotations.NullMarked;
