package org.hearsay.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Passage;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;

/// Reports for tests, cut into passages by the real segmenter.
public final class Reports {

  private static final Segmenter SEGMENTER = Segmenter.of(Knowledge.english());

  private Reports() {}

  public static Report of(String text) {
    var imprint = new Imprint("Example", Optional.empty(), "", Published.NOT_STATED);
    var origin = new Origin.LocalFile("example.txt", "");
    return Report.of(origin, imprint, Locale.ENGLISH, text, OffsetMap.identity(text.length()));
  }

  public static List<Passage> passages(Report report) {
    return SEGMENTER.segment(report);
  }
}
