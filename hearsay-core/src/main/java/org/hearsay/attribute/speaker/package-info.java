/// Who speaks: the words that name a speaker, and whom they name.
@NullMarked
package org.hearsay.attribute.speaker;

import org.jspecify.annotations.NullMarked;
