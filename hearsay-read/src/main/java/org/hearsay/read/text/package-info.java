/// Plain text to [org.hearsay.read.clean.Content]: lines rejoined to paragraphs, furniture cut,
/// imprint from the first lines.
@NullMarked
package org.hearsay.read.text;

import org.jspecify.annotations.NullMarked;
