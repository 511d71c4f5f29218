/// A sentence and one event word in, a number out: whether the event happened, from −3 (certainly
/// not) to 3 (certainly), as annotators who read only the sentence would say. Learned; it knows
/// nothing of claims.
@NullMarked
package org.hearsay.judge.event;

import org.jspecify.annotations.NullMarked;
