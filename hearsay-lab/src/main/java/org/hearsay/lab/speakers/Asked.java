package org.hearsay.lab.speakers;

import java.util.List;
import org.hearsay.model.Span;

/// A place where somebody speaks who is named elsewhere, and who that is.
///
/// @param words the word that carries the pronoun or role
/// @param pronoun whether it is a pronoun
/// @param to the words of the text that mean the same
/// @param none whether pointing at nobody is right: the words stand for themselves, or the text
/// leaves open whom they mean
record Asked(Span words, boolean pronoun, List<Span> to, boolean none) {
  Asked {
    to = List.copyOf(to);
  }
}
