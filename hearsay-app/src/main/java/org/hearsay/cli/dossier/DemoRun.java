package org.hearsay.cli.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hearsay.pipeline.Care;
import org.hearsay.store.DossierFile;

/// Reads the pool that comes with Hearsay into a dossier of its own, always from the start.
public final class DemoRun {

  /// @param kept whether `--demo` can ask the dossier afterwards
  public record Result(ReadRun.Result read, AskTogether.Heard heard, boolean kept) {}

  private DemoRun() {}

  /// @param threads reports read at a time
  public static Result read(LocalDate asOf, int threads, Care care) throws IOException {
    var work = Files.createTempDirectory("hearsay-demo");
    try {
      var reports = work.resolve("reports");
      DemoPool.unpack(reports);
      var file = work.resolve("demo.hearsay");
      ReadRun.Result read;
      AskTogether.Heard heard;
      try (var dossier = DossierFile.forWriting(file)) {
        read = new ReadRun(dossier, threads, care).read(List.of(reports));
        heard = new AskTogether.Heard(read.pool().heard(asOf), dossier.skipped(), asOf);
      }
      return new Result(read, heard, keep(file));
    } finally {
      delete(work);
    }
  }

  /// Puts the dossier where `--demo` finds it; a cache that cannot be written is no reason to fail.
  private static boolean keep(Path file) {
    try {
      Files.createDirectories(DemoPool.kept().toAbsolutePath().getParent());
      var beside =
          DemoPool.kept().resolveSibling("demo-" + ProcessHandle.current().pid() + ".part");
      Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
      Files.move(beside, DemoPool.kept(), StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException unwritable) {
      return false;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
