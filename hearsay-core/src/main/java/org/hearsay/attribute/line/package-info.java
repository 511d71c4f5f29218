/// The words of a report in a row: where quotations and noun phrases begin and end.
@NullMarked
package org.hearsay.attribute.line;

import org.jspecify.annotations.NullMarked;
