/// Report in, passages out: paragraphs with their zone, sentences, tokens with word class and
/// lemma. It does not look for names, times or speakers.
@NullMarked
package org.hearsay.segment;

import org.jspecify.annotations.NullMarked;
