package org.hearsay.lab.pool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.pipeline.Pipeline;

/// A folder with `reports/` and `gold.json`; beside them `floors.tsv`, and `expected/` where the
/// exports are compared whole.
public record StoryPool(Path folder) {

  /// All pools with gold among the folders of `corpus`, by name.
  public static List<StoryPool> all(Path corpus) throws IOException {
    try (var folders = Files.list(corpus)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve("gold.json")))
          .sorted()
          .map(StoryPool::new)
          .toList();
    }
  }

  public String name() {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }

  public PoolExports exports(Pipeline pipeline) {
    return PoolExports.of(folder.resolve("reports"), pipeline);
  }

  public PoolScore score(PoolExports exports) throws IOException {
    return PoolScore.of(Files.readString(folder.resolve("gold.json")), exports);
  }

  /// What the score must reach; nothing where the pool has no `floors.tsv`.
  public Floors floors() throws IOException {
    var file = folder.resolve("floors.tsv");
    return Files.isRegularFile(file) ? Floors.read(file) : new Floors(List.of());
  }

  private Path expectedClaims() {
    return folder.resolve("expected").resolve("claims.jsonl");
  }

  private Path expectedFindings() {
    return folder.resolve("expected").resolve("findings.jsonl");
  }

  /// Whether the exports are compared whole.
  public boolean isCompared() {
    return Files.isDirectory(folder.resolve("expected"));
  }

  /// Makes `exports` what is expected from now on.
  public void expect(PoolExports exports) throws IOException {
    Files.createDirectories(folder.resolve("expected"));
    Files.write(expectedClaims(), exports.claims());
    Files.write(expectedFindings(), exports.findings());
  }

  /// How `exports` differ from what is expected: the first few lines of each side, and the command
  /// that accepts them. Empty where they are the same.
  public List<String> differences(PoolExports exports) throws IOException {
    var differences = new ArrayList<String>();
    differences.addAll(differences("claims", expectedClaims(), exports.claims()));
    differences.addAll(differences("findings", expectedFindings(), exports.findings()));
    if (!differences.isEmpty()) {
      differences.add(
          "Look at each; if all are as they should be, './lab pool expect corpus/"
              + name()
              + "' makes them what is expected.");
    }
    return differences;
  }

  private static final int SHOWN = 10;

  private static List<String> differences(String what, Path file, List<String> found)
      throws IOException {
    var expected = Files.readAllLines(file);
    var gone = new ArrayList<>(expected);
    found.forEach(gone::remove);
    var come = new ArrayList<>(found);
    expected.forEach(come::remove);
    var lines = new ArrayList<String>();
    gone.stream().limit(SHOWN).forEach(line -> lines.add(what + " expected: " + line));
    come.stream().limit(SHOWN).forEach(line -> lines.add(what + " found:    " + line));
    if (gone.size() > SHOWN || come.size() > SHOWN) {
      lines.add(
          what + ": " + gone.size() + " lines expected and not found, " + come.size() + " new");
    }
    if (lines.isEmpty() && !expected.equals(found)) {
      lines.add(what + ": the same lines in another order");
    }
    return lines;
  }
}
