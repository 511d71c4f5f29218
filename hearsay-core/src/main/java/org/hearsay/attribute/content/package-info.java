/// What is told: where it begins and ends, and what stands beside or within it.
@NullMarked
package org.hearsay.attribute.content;

import org.jspecify.annotations.NullMarked;
