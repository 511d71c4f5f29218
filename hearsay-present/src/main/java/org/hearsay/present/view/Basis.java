package org.hearsay.present.view;

import org.hearsay.model.Mention;
import org.hearsay.model.When;

/// Why a time was taken to be that day: how it was reckoned, and by which rule it was read.
///
/// @param reckoned in plain words, with the other readings where there are some: "year nearest to
/// publication, 2016-02-05; or 2017-01: next nearest year to publication, 2016-02-05"; empty where
/// the words print all there is to say
/// @param rule the rule's name
public record Basis(String reckoned, String rule) {

  private static final String AS_WRITTEN = "as written";

  static Basis of(Mention.Dated dated) {
    var words = new StringBuilder(dated.basis().equals(AS_WRITTEN) ? "" : dated.basis());
    for (var other : dated.alternatives()) {
      if (other.when() instanceof When.Interval time) {
        words
            .append(words.isEmpty() ? "or " : "; or ")
            .append(time.edtf())
            .append(": ")
            .append(other.basis());
      }
    }
    return new Basis(words.toString(), dated.because().rule());
  }

  /// How a time was reckoned, in words.
  public static String words(Mention.Dated dated) {
    return of(dated).reckoned();
  }

  /// " – year nearest to publication, 2016-02-05", or nothing.
  public String after() {
    return reckoned.isEmpty() ? "" : " – " + reckoned;
  }
}
