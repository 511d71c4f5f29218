package org.hearsay.model;

import java.util.List;

/// What a clause speaks of: "the wreck of the Spanish galleon Monte Alto" → head "wreck", qualities
/// "spanish", name "monte alto".
///
/// @param head dictionary form of the noun; empty where a name stands alone
/// @param qualities what is said of it before the noun, in dictionary form
/// @param names its proper names and those it is "of", in lower case without accents
/// @param definite whether it is told as known ("the", "his", a name), not as one of many ("a")
public record Thing(String head, List<String> qualities, List<String> names, boolean definite) {

  public static final Thing NONE = new Thing("", List.of(), List.of(), false);

  public Thing {
    qualities = List.copyOf(qualities);
    names = List.copyOf(names);
  }

  public boolean isEmpty() {
    return head.isEmpty() && names.isEmpty();
  }
}
