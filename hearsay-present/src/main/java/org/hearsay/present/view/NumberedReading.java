package org.hearsay.present.view;

import java.util.Map;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Reading;

/// A reading with the numbers a dossier gave it: report 3 is `r3`, claim 41 is `c41`.
public record NumberedReading(int number, Reading reading, Map<ClaimId, Integer> claims) {

  public NumberedReading {
    claims = Map.copyOf(claims);
  }

  public String report() {
    return "r" + number;
  }

  public String claim(ClaimId id) {
    return "c" + claims.getOrDefault(id, 0);
  }

  /// `r3:s7`.
  public String receipt(int sentence) {
    return report() + ":s" + sentence;
  }

  /// Number of the sentence that holds `offset`; the last one before it if none does.
  public int sentenceAt(int offset) {
    return reading.sentenceAt(offset);
  }
}
