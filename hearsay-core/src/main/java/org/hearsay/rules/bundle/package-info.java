/// Many small files in one piece. It knows nothing of what stands in them.
@NullMarked
package org.hearsay.rules.bundle;

import org.jspecify.annotations.NullMarked;
