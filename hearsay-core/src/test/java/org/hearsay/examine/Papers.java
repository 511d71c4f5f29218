package org.hearsay.examine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Dossier;
import org.hearsay.model.Finding;
import org.hearsay.model.Gist;
import org.hearsay.model.Imprint;
import org.hearsay.model.Judgements;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.rules.Knowledge;

/// Papers of one story, written as text and heard through the whole pipeline.
public final class Papers {

  private static final Pipeline PIPELINE = Pipeline.of(Knowledge.english());

  /// What makes them tell one story.
  private static final String STORY =
      "Harrow Salvage is searching for the galleon Santa Brisa off Peniche with the ship Grey Tern. ";

  private final List<Gist> gists = new ArrayList<>();

  /// The next paper, told on `day`; it speaks of the galleon Santa Brisa.
  public Papers paper(String day, String text) {
    return other(day, STORY + text);
  }

  /// A paper with nothing but `text`.
  public Papers other(String day, String text) {
    String outlet = "Paper " + (char) ('A' + gists.size());
    var published =
        day.isEmpty() ? Published.NOT_STATED : Published.on(LocalDate.parse(day), "test");
    var report =
        Report.of(
            new Origin.LocalFile(outlet + ".txt", ""),
            new Imprint(outlet, Optional.empty(), "", published),
            Locale.ENGLISH,
            text,
            OffsetMap.identity(text.length()));
    gists.add(PIPELINE.read(report).gist());
    return this;
  }

  public Dossier hear() {
    return PIPELINE.hear(gists, Judgements.NONE, LocalDate.of(2022, 7, 1));
  }

  /// "NUMBER: 60 cannon / 23 cannon", one line a clash between papers.
  public List<String> clashes() {
    return hear().findings().stream()
        .filter(Finding.Contradiction.class::isInstance)
        .map(Finding.Contradiction.class::cast)
        .map(clash -> clash.on() + ": " + clash.stated())
        .toList();
  }
}
