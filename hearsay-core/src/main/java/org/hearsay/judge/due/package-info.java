/// When what somebody foretells falls due, where another sentence tells it.
@NullMarked
package org.hearsay.judge.due;

import org.jspecify.annotations.NullMarked;
