/// Measures who says what on annotated texts, and holds those texts ready for the taggers
/// that learn from them.
@NullMarked
package org.hearsay.lab.attribution;

import org.jspecify.annotations.NullMarked;
