/// Cleaned text that remembers the raw file: strands, paragraphs, and the furniture cut from both.
///
/// In: raw text and positions. Out: [Content]. It reads no file and knows no format.
@NullMarked
package org.hearsay.read.clean;

import org.jspecify.annotations.NullMarked;
