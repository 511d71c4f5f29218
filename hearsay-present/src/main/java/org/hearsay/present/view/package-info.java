/// Readings in, plain records to show out. It does not know how they are drawn.
@NullMarked
package org.hearsay.present.view;

import org.jspecify.annotations.NullMarked;
