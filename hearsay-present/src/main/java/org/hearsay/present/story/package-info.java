/// A pool in, the whole story of each claim, report and source out, as plain records: what a reader
/// would otherwise gather by leafing. It does not know how they are drawn.
@NullMarked
package org.hearsay.present.story;

import org.jspecify.annotations.NullMarked;
