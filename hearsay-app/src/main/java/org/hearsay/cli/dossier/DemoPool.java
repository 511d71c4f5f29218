package org.hearsay.cli.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.hearsay.rules.Packs;

/// The pool of reports that comes with Hearsay, and the dossier the demo keeps of it.
public final class DemoPool {

  private static final String ROOT = "/org/hearsay/demo/";

  private DemoPool() {}

  /// Names of its files: reports, and `reports.csv` where there is one.
  public static List<String> files() {
    try (var list = open("files.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("the demo's reports cannot be read", broken);
    }
  }

  /// Copies them into `folder`, which is made where there is none.
  public static void unpack(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : files()) {
      try (var file = open(name)) {
        Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static InputStream open(String name) {
    var stream = DemoPool.class.getResourceAsStream(ROOT + name);
    if (stream == null) {
      throw new IllegalStateException("expected " + ROOT + name + " in the jar, found none");
    }
    return stream;
  }

  /// Where the demo's dossier is kept: in the user's cache.
  public static Path kept() {
    return Packs.cache().resolve("demo.hearsay");
  }
}
