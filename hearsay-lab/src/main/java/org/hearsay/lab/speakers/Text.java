package org.hearsay.lab.speakers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;

/// A text with what is asked about it.
record Text(String id, String words, List<Asked> asked) {
  Text {
    asked = List.copyOf(asked);
  }

  Report report() {
    return Report.of(
        new Origin.LocalFile(id, ""),
        new Imprint("", Optional.empty(), "", Published.NOT_STATED),
        Locale.ENGLISH,
        words,
        OffsetMap.identity(words.length()));
  }
}
