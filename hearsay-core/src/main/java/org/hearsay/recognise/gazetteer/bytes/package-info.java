/// How the sections of a gazetteer pack are read byte by byte.
@NullMarked
package org.hearsay.recognise.gazetteer.bytes;

import org.jspecify.annotations.NullMarked;
