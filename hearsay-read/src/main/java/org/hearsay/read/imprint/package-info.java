/// What a report says of itself: outlet, author, headline, day of publication, from stated words
/// only.
@NullMarked
package org.hearsay.read.imprint;

import org.jspecify.annotations.NullMarked;
