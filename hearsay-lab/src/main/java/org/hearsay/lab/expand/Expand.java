package org.hearsay.lab.expand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `./lab expand ARTICLES.jsonl.gz FOLDER`: one text file for each article, named by its id.
@Command(
    name = "expand",
    mixinStandardHelpOptions = true,
    description = "Writes the articles of a JSON Lines file as text files.")
public final class Expand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "ARTICLES",
      description = "JSON Lines with id and text (.gz too).")
  Path articles = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "FOLDER",
      description = "Where the files go; made if absent.")
  Path folder = Path.of("");

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(folder);
    int count = 0;
    try (var lines = open()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var record = JsonMapper.shared().readTree(line);
        Files.writeString(
            folder.resolve(fileName(record.path("id").asString(""))),
            record.path("text").asString(""));
        count++;
      }
    }
    spec.commandLine().getOut().println(count + " articles written to " + folder);
    return 0;
  }

  private BufferedReader open() throws IOException {
    var bytes = Files.newInputStream(articles);
    var plain = articles.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  /// The id as a file name: no folders, and `.txt` at the end.
  static String fileName(String id) {
    String plain = id.replaceAll("[^A-Za-z0-9._-]", "_");
    return plain.endsWith(".txt") ? plain : plain + ".txt";
  }
}
