package org.hearsay.examine;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Signature;
import org.hearsay.model.Zone;

/// Reduces a report's wording to what is needed to find copies of it.
@FunctionalInterface
public interface Signer {

  Signature sign(Report report, List<Passage> passages);

  /// Hashes of all runs of five words of the body (shingles: Broder 1997; hash: FNV-1a, 64 bits).
  static Signer of() {
    return (report, passages) -> {
      var words = new ArrayList<String>();
      for (var passage : passages) {
        if (passage.zone() == Zone.BODY) {
          passage
              .sentences()
              .forEach(
                  sentence ->
                      sentence.tokens().stream()
                          .filter(token -> Character.isLetterOrDigit(token.word().codePointAt(0)))
                          .forEach(token -> words.add(token.norm())));
        }
      }
      return new Signature(Shingles.of(words, 5));
    };
  }
}
