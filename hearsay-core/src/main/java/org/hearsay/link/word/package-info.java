/// Claims in, the words by which they are compared out. Knows nothing of who speaks and when.
@NullMarked
package org.hearsay.link.word;

import org.jspecify.annotations.NullMarked;
