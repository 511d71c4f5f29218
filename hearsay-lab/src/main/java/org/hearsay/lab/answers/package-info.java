/// Story pools with gold in, how much each clue counts that one claim answers another out.
@NullMarked
package org.hearsay.lab.answers;

import org.jspecify.annotations.NullMarked;
