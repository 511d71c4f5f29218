package org.hearsay.lab.speakers;

import java.util.List;
import org.hearsay.model.Span;

/// A place where somebody speaks who is named elsewhere, and who that is.
///
/// @param words the word that carries the pronoun or role
/// @param pronoun whether it is a pronoun
/// @param to the words of the text that mean the same; none where nobody else does
/// @param open whether the right answer is that the text leaves it open
record Asked(Span words, boolean pronoun, List<Span> to, boolean open) {
  Asked {
    to = List.copyOf(to);
  }
}
