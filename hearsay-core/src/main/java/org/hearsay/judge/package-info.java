/// Attributions in, claims out: how surely each is said, in what manner, and which claims
/// comment on others.
@NullMarked
package org.hearsay.judge;

import org.jspecify.annotations.NullMarked;
