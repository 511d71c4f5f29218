/// Passages in, places out, each put where it is as far as one report allows, and what the report
/// says of where they lie.
///
/// [PlaceFinder] is the front door. Names are seen (`sight`), each is put where it is (`resolve`),
/// places are put together (`compose`), and what is said of where they lie is read (`located`).
/// It does not follow a place from one report to another; that is `link`; nor say whether a place
/// can lie where a report puts it; that is `examine`.
@NullMarked
package org.hearsay.recognise.place;

import org.jspecify.annotations.NullMarked;
