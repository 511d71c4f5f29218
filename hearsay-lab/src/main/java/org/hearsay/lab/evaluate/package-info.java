/// Runs one task on gold data and writes the answers in the scorers' formats (docs/measures.md).
@NullMarked
package org.hearsay.lab.evaluate;

import org.jspecify.annotations.NullMarked;
