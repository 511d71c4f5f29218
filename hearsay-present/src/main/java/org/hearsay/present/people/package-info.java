/// A pool in, its people and organisations out, as records to show: who is who by which words, what
/// each says and what is said of each. It joins nobody; that is done when the pool is heard.
@NullMarked
package org.hearsay.present.people;

import org.jspecify.annotations.NullMarked;
