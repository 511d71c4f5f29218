/// Gists and links of a pool in, what its reports cannot both be right about out, by the facts they
/// tell of one thing in one story. Who is right is not said.
@NullMarked
package org.hearsay.examine.clash;

import org.jspecify.annotations.NullMarked;
