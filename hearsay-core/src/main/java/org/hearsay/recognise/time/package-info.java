/// Passages in, times out, each never more exact than the report.
@NullMarked
package org.hearsay.recognise.time;

import org.jspecify.annotations.NullMarked;
