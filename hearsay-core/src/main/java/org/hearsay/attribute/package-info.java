/// Passages and mentions in, attributions out: which words stand on whose word, through the
/// whole chain. It does not judge how sure anybody is.
@NullMarked
package org.hearsay.attribute;

import org.jspecify.annotations.NullMarked;
