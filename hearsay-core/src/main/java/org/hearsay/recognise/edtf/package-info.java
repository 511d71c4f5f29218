/// Dates in the notation of ISO 8601-2:2019 (EDTF), read and written. It knows no words and no
/// reports.
@NullMarked
package org.hearsay.recognise.edtf;

import org.jspecify.annotations.NullMarked;
