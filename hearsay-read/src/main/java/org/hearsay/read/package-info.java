/// From files to reports: the front door of reading.
///
/// In: paths a user named. Out: [Found], then for each [Source] an [Outcome]. Nothing is thrown at
/// the caller for a bad file; each is a [org.hearsay.model.Skipped] with its reason.
@NullMarked
package org.hearsay.read;

import org.jspecify.annotations.NullMarked;
