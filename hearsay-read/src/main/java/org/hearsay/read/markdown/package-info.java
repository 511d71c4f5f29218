/// Markdown to [org.hearsay.read.clean.Content]: marks taken off, front matter read.
@NullMarked
package org.hearsay.read.markdown;

import org.jspecify.annotations.NullMarked;
