package org.hearsay.cli.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.cli.terminal.Progress;
import org.hearsay.model.Coverage;
import org.hearsay.model.Problem;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Skipped;
import org.hearsay.pipeline.Care;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.pipeline.Survey;
import org.hearsay.read.Found;
import org.hearsay.read.Imprints;
import org.hearsay.read.Outcome;
import org.hearsay.read.Readers;
import org.hearsay.read.Source;
import org.hearsay.store.DossierFile;
import org.hearsay.store.Packed;
import org.hearsay.store.StoredReport;

/// Reads many files at a time and keeps them in the order of their paths, so that two runs give the
/// same dossier.
public final class ReadRun {

  /// @param read reports read and kept in this run
  /// @param outlets of what outlets usually write, where that was learned for this run
  /// @param words whitespace-separated words of the texts read
  /// @param pool all that the dossier holds now
  public record Result(
      int read,
      int unchanged,
      List<Skipped> skipped,
      List<Coverage> outlets,
      long words,
      boolean answered,
      Pool pool) {
    public Result {
      skipped = List.copyOf(skipped);
      outlets = List.copyOf(outlets);
    }
  }

  /// One file on its way: what was known of it, and what becomes of it.
  private record Job(
      Source source,
      String location,
      String madeWith,
      Optional<StoredReport> stored,
      Future<Made> made) {}

  private sealed interface Made {
    record Reads(Packed packed) implements Made {}

    record Refuses(Skipped skipped) implements Made {}
  }

  private final DossierFile dossier;
  private final int threads;
  private final Care care;
  private final Pipeline pipeline;
  private final EarlyReads readers = new EarlyReads(Readers.standard());
  private final List<Skipped> skipped = new ArrayList<>();
  private final Map<Integer, Reading> made = new HashMap<>();
  private Survey survey = Survey.NONE;
  private boolean surveyed;
  private int read;
  private int unchanged;
  private long words;

  /// @param threads reports read at a time
  public ReadRun(DossierFile dossier, int threads, Care care) {
    this.dossier = dossier;
    this.threads = threads;
    this.care = care;
    pipeline = Stages.pipeline(care);
  }

  public Result read(List<Path> paths) {
    var found = readers.find(paths);
    found.skipped().forEach(this::skip);
    var waiting = new ArrayDeque<Job>();
    try (var progress = new Progress(found.sources().size());
        var executor = Executors.newFixedThreadPool(threads)) {
      for (var source : found.sources()) {
        if (waiting.size() >= 4 * threads) {
          keep(waiting.removeFirst());
        }
        begin(source, found, executor::submit).ifPresentOrElse(waiting::add, () -> unchanged++);
        progress.step(source.path());
      }
      while (!waiting.isEmpty()) {
        keep(waiting.removeFirst());
      }
    }
    return new Result(
        read,
        unchanged,
        skipped,
        List.copyOf(survey.outlets().values()),
        words,
        read + unchanged > 0 || found.sources().isEmpty() && skipped.isEmpty(),
        new Pool(dossier, made));
  }

  private interface Submit {
    Future<Made> submit(Callable<Made> work);
  }

  /// Empty where the file is kept already, as it is, under the same rules and the same given
  /// imprint.
  private Optional<Job> begin(Source source, Found found, Submit submit) {
    String location = location(source);
    var stored = dossier.newest(location);
    String given =
        found
            .given()
            .lines()
            .getOrDefault(source.file().toAbsolutePath().normalize(), Map.of())
            .toString();
    String madeWith = Stages.fingerprint(care) + " " + given;
    boolean same =
        stored
            .filter(
                one ->
                    one.madeWith().equals(madeWith)
                        && one.rawSha256().equals(sha256(source.file())))
            .isPresent();
    if (same) {
      return Optional.empty();
    }
    var known = survey(found);
    return Optional.of(
        new Job(
            source,
            location,
            madeWith,
            stored,
            submit.submit(() -> make(source, found, stored, known))));
  }

  /// The path by which a file is known again.
  static String location(Source source) {
    return source.file().toAbsolutePath().normalize().toString();
  }

  /// What the reports tell of each other; learned when the first file is to be read.
  private Survey survey(Found found) {
    if (!surveyed) {
      survey = new OutletSurvey(dossier).of(found.sources(), one -> report(one, found));
      surveyed = true;
    }
    return survey;
  }

  private Optional<Report> report(OutletSurvey.Known known, Found found) {
    return switch (readers.early(known.source(), found.given())) {
      case Outcome.Refused refused -> Optional.empty();
      case Outcome.Read one -> Optional.of(withGiven(one.report(), known.stored()));
    };
  }

  private Made make(Source source, Found found, Optional<StoredReport> stored, Survey known) {
    return switch (readers.read(source, found.given())) {
      case Outcome.Refused refused -> new Made.Refuses(refused.skipped());
      case Outcome.Read one -> analyse(source, withGiven(one.report(), stored), known);
    };
  }

  /// What the user set for the report stands over what the file says.
  private static Report withGiven(Report report, Optional<StoredReport> stored) {
    var given = stored.map(StoredReport::given).orElse(Map.of());
    return given.isEmpty()
        ? report
        : Report.of(
            report.origin(),
            Imprints.with(report.imprint(), given),
            report.language(),
            report.text(),
            report.cleaned());
  }

  private Made analyse(Source source, Report report, Survey known) {
    try {
      return new Made.Reads(Packed.of(pipeline.read(report, known)));
    } catch (RuntimeException | StackOverflowError ours) {
      return new Made.Refuses(
          new Skipped(
              source.path(),
              Problem.FAILED,
              "the error was " + ours + "; please report it with the file"));
    }
  }

  private void keep(Job job) {
    switch (await(job.made())) {
      case Made.Refuses refused -> skip(refused.skipped());
      case Made.Reads made -> keep(job, made.packed());
    }
  }

  private void keep(Job job, Packed packed) {
    var reading = packed.reading();
    var twin =
        dossier
            .sameReport(reading.report().id().sha256())
            .filter(stored -> !stored.location().equals(job.location()));
    if (twin.isPresent()) {
      skip(
          new Skipped(
              job.source().path(),
              Problem.DUPLICATE,
              "same outlet and text as r"
                  + twin.get().number()
                  + " ("
                  + twin.get().path()
                  + "); if another outlet printed it, say so in reports.csv"));
      return;
    }
    int number =
        dossier.keep(
            packed,
            job.location(),
            job.madeWith(),
            job.stored().map(StoredReport::given).orElse(Map.of()));
    made.put(number, reading);
    read++;
    words += words(reading.report().text());
  }

  private void skip(Skipped one) {
    skipped.add(one);
    dossier.keep(one);
  }

  private static Made await(Future<Made> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException("a reading was broken off", failed);
    }
  }

  private static long words(String text) {
    String stripped = text.strip();
    long words = stripped.isEmpty() ? 0 : 1;
    for (int i = 1; i < stripped.length(); i++) {
      words += isGap(stripped.charAt(i - 1)) && !isGap(stripped.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  /// A blank as `\s` has it.
  private static boolean isGap(char letter) {
    return letter == ' ' || letter >= '\t' && letter <= '\r';
  }

  private static String sha256(Path file) {
    try (var digest =
        new DigestOutputStream(
            java.io.OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
      Files.copy(file, digest);
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (IOException | java.security.NoSuchAlgorithmException unreadable) {
      return "";
    }
  }
}
