package org.hearsay.cli.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.pipeline.Survey;
import org.hearsay.read.Source;
import org.hearsay.store.DossierFile;
import org.hearsay.store.StoredReport;

/// What is known of a run's outlets, and of the days of reports that state none, before the reports
/// are read: learned from a sample of its files, and of the reports that the dossier holds from
/// elsewhere. Both are taken at even steps, so that the same run learns the same.
public final class OutletSurvey {

  private static final int MOST_FILES = 1_000;
  private static final int MOST_KEPT = 500;

  private final DossierFile dossier;

  public OutletSurvey(DossierFile dossier) {
    this.dossier = dossier;
  }

  /// A file on its way, with what is stored of it.
  record Known(Source source, Optional<StoredReport> stored) {}

  /// From the dossier's reports alone.
  public Survey kept() {
    return of(List.of(), known -> Optional.empty());
  }

  /// Outlets of which too little is known are left out.
  ///
  /// @param reader a file's report, with what the user set for it
  Survey of(List<Source> sources, Function<Known, Optional<Report>> reader) {
    var files =
        sample(sources, MOST_FILES).stream()
            .map(source -> new Known(source, dossier.newest(ReadRun.location(source))))
            .toList()
            .parallelStream()
            .map(reader)
            .flatMap(Optional::stream)
            .toList();
    return Stages.pipeline().survey(Stream.concat(files.stream(), elsewhere(sources)).toList());
  }

  private Stream<Report> elsewhere(List<Source> sources) {
    var here = new HashSet<String>();
    sources.forEach(source -> here.add(ReadRun.location(source)));
    var others =
        dossier.reports().stream().filter(stored -> !here.contains(stored.location())).toList();
    return sample(others, MOST_KEPT).stream()
        .flatMap(stored -> dossier.reading(stored.number()).map(Reading::report).stream());
  }

  private static <T> List<T> sample(List<T> all, int most) {
    int step = Math.max(1, (all.size() + most - 1) / most);
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
  }
}
