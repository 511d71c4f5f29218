/// The claims of one story in, which of them answers which out: denies it, disputes it, confirms
/// it, vouches not for it, takes it back; in its own report and in others. Who is right is not
// said.
@NullMarked
package org.hearsay.link.answer;

import org.jspecify.annotations.NullMarked;
