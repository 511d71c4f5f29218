package org.hearsay.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Attribution;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Imprint;
import org.hearsay.model.Mode;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Passage;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Signature;
import org.hearsay.model.Span;
import org.hearsay.model.Zone;

/// Readings of one sentence, with claims where a test wants them.
final class SmallReadings {

  private SmallReadings() {}

  static Reading of(String outlet, String path, String text, Span... contents) {
    var imprint = new Imprint(outlet, Optional.empty(), "", Published.NOT_STATED);
    var origin = new Origin.LocalFile(path, Integer.toHexString(text.hashCode()));
    var report =
        Report.of(origin, imprint, Locale.ENGLISH, text, OffsetMap.identity(text.length()));
    var whole = new Span(0, text.length());
    var claims = new ArrayList<Claim>();
    for (var content : contents) {
      claims.add(
          new Claim(
              new ClaimId(report.id(), content),
              1,
              report.quote(content),
              new Attribution(List.of(content), List.of()),
              new Certainty(new Mode.Asserted(), false, 0.95, 1, List.of()),
              List.of(),
              Optional.empty()));
    }
    var passage = new Passage(whole, Zone.BODY, List.of(new Sentence(1, whole, List.of())));
    return new Reading(report, List.of(passage), List.of(), claims, new Signature(new long[0]));
  }
}
