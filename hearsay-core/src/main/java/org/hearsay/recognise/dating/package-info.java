/// A report that states no day of publication in, the first and last day it can be of out, with
/// the reasons; or that it cannot be told.
///
/// What a report states of itself is read with its file (`read.imprint`) and never changed here.
@NullMarked
package org.hearsay.recognise.dating;

import org.jspecify.annotations.NullMarked;
