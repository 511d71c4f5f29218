/// Values of times made by the calendar alone: holidays, and parts of a time with their soft
/// ends. It knows no words and no report.
@NullMarked
package org.hearsay.recognise.time.value;

import org.jspecify.annotations.NullMarked;
