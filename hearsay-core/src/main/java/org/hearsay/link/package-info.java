/// Gists of all reports in, links out: same person, same place, same event.
@NullMarked
package org.hearsay.link;

import org.jspecify.annotations.NullMarked;
