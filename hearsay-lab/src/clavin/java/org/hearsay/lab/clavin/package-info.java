/// CLAVIN as yardstick, on documents that Hearsay reads beside it.
@NullMarked
package org.hearsay.lab.clavin;

import org.jspecify.annotations.NullMarked;
