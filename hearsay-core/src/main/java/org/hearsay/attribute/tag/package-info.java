/// Learned roles of words: which words are a source, a cue, what is told. In: words, and what the
/// rules say of each; out: tags with their probabilities, and the attributions they make up.
@NullMarked
package org.hearsay.attribute.tag;

import org.jspecify.annotations.NullMarked;
