/// Sentences with the amounts, times and places found in them in, facts out: of what, what, with
/// which value. Clauses are told apart by word classes, without a parser; what is doubtful is left
/// out.
@NullMarked
package org.hearsay.recognise.fact;

import org.jspecify.annotations.NullMarked;
