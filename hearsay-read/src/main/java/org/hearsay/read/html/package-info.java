/// Web pages to [org.hearsay.read.clean.Content]: main text, its way back to the page's source, and
/// what the page says of itself.
@NullMarked
package org.hearsay.read.html;

import org.jspecify.annotations.NullMarked;
