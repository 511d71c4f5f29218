/// What a report states of its own day, and how well that day is worked out without it.
@NullMarked
package org.hearsay.lab.dating;

import org.jspecify.annotations.NullMarked;
