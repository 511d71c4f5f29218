/// Passages in, places out, each put where it is as far as one report allows, and what the report
/// says of where they lie.
///
/// [PlaceFinder] is the front door. It does not follow a place from one report to another; that is
/// `link`; nor say whether a place can lie where a report puts it; that is `examine`.
@NullMarked
package org.hearsay.recognise.place;

import org.jspecify.annotations.NullMarked;
