/// Joins what the rules find with what a tagger sees.
@NullMarked
package org.hearsay.attribute.join;

import org.jspecify.annotations.NullMarked;
