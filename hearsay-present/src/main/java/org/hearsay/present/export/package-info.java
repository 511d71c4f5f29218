/// Readings and findings in, open data out: one format a class. Offsets are code points of the
/// cleaned text.
@NullMarked
package org.hearsay.present.export;

import org.jspecify.annotations.NullMarked;
