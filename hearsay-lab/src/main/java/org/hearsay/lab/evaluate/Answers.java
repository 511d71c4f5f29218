package org.hearsay.lab.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What every task's evaluation shares: the gold file to answer, where the answers go, and which
/// model answers.
public final class Answers {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "Gold input: a .jsonl or .conll file (.gz too), or a folder.")
  Path gold = Path.of("");

  @Option(
      names = "--predictions",
      paramLabel = "OUT",
      description = "Where the answers go (default: standard output).")
  @Nullable Path predictions;

  @Option(
      names = "--model",
      paramLabel = "PATH",
      description = "A model in place of the shipped one, such as a research build.")
  @Nullable Path model;

  /// The model named by the user, if any.
  public Optional<Path> model() {
    return Optional.ofNullable(model);
  }

  /// The gold file or folder.
  public Path gold() {
    return gold;
  }

  /// Answers each line of a JSON Lines file by one JSON line.
  public int eachRecord(Function<JsonNode, JsonNode> answer) throws IOException {
    try (var lines = open(gold);
        var out = out()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          out.println(JSON.writeValueAsString(answer.apply(JSON.readTree(line))));
        }
      }
    }
    return 0;
  }

  /// Every line of a JSON Lines file as `make` reads it.
  public <T> List<T> records(Function<JsonNode, T> make) throws IOException {
    try (var lines = open(gold)) {
      return lines.lines().filter(line -> !line.isBlank()).map(JSON::readTree).map(make).toList();
    }
  }

  /// Opens a text file, unpacking `.gz`.
  public static BufferedReader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  /// Where the answers go.
  public PrintWriter out() {
    try {
      var stream = predictions == null ? System.out : Files.newOutputStream(predictions);
      return new PrintWriter(new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    } catch (IOException refused) {
      throw new UncheckedIOException(
          "cannot write " + predictions + ": " + refused.getMessage(), refused);
    }
  }
}
