package org.hearsay.examine;

import java.util.List;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Signature;

/// Reduces a report's wording to what is needed to find copies of it.
@FunctionalInterface
public interface Signer {

  Signature sign(Report report, List<Passage> passages);

  /// Signs by runs of five words of the report's body (Broder 1997, On the resemblance and
  /// containment of documents).
  static Signer of() {
    return new SignShingles();
  }
}
