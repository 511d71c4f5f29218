/// From bytes to letters: what a file holds, and in which character encoding.
///
/// In: the bytes of one file. Out: [Decoded]. The file's name is never asked here.
@NullMarked
package org.hearsay.read.decode;

import org.jspecify.annotations.NullMarked;
