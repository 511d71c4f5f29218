/// Passages in, out: short forms the report explains, and pointers to maps and other articles.
@NullMarked
package org.hearsay.recognise.alias;

import org.jspecify.annotations.NullMarked;
