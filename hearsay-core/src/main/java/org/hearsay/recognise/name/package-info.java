/// Passages in, names of people, organisations, places and groups out. It does not decide who
/// is who.
@NullMarked
package org.hearsay.recognise.name;

import org.jspecify.annotations.NullMarked;
