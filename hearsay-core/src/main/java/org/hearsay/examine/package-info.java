/// Gists and links in, findings out: what contradicts, repeats or fails against the calendar.
/// It never says who is right.
@NullMarked
package org.hearsay.examine;

import org.jspecify.annotations.NullMarked;
