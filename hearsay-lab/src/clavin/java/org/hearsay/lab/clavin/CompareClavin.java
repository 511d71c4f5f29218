package org.hearsay.lab.clavin;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.lab.evaluate.GivenText;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.recognise.name.NameFinder;
import org.hearsay.recognise.place.PlaceFinder;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads the same documents with CLAVIN and with Hearsay, document by document in turn, and prints
/// documents a second of processor time of both. CLAVIN's answers are written in the form of
/// `./lab evaluate places`, for the same scorer. Each has its own version of OpenNLP, CLAVIN in a
/// class loader of its own.
public final class CompareClavin {

  private static final int ROUNDS = 3;

  private final Segmenter segmenter = Segmenter.of(Knowledge.english());
  private final NameFinder names = NameFinder.of(Knowledge.english());
  private final PlaceFinder places = PlaceFinder.of(Knowledge.english());
  private final Function<String, List<Object[]>> clavin;
  private long ours;
  private long cutting;
  private long naming;
  private long theirs;

  private CompareClavin(Function<String, List<Object[]>> clavin) {
    this.clavin = clavin;
  }

  /// @param arguments folder of the gazetteer's sources, records with a text, file for CLAVIN's
  /// answers, the jar of CLAVIN's OpenNLP
  public static void main(String[] arguments) throws Exception {
    var folder = Files.createTempDirectory("clavin");
    try {
      var index = ClavinIndex.build(Path.of(arguments[0]), folder);
      new CompareClavin(reader(index, Path.of(arguments[3])))
          .run(records(Path.of(arguments[1])), Path.of(arguments[2]));
    } finally {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Function<String, List<Object[]>> reader(Path index, Path opennlp)
      throws Exception {
    var urls = new ArrayList<URL>(List.of(opennlp.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains("opennlp")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    var own =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(own);
    return (Function<String, List<Object[]>>)
        own.loadClass("org.hearsay.lab.clavin.ClavinReader")
            .getConstructor(String.class)
            .newInstance(index.toString());
  }

  private static List<JsonNode> records(Path file) throws IOException {
    var records = new ArrayList<JsonNode>();
    try (var lines = Answers.open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        records.add(JsonMapper.shared().readTree(line));
      }
    }
    return records;
  }

  /// The first round warms both up and is not counted.
  private void run(List<JsonNode> records, Path answers) throws IOException {
    var lines = new ArrayList<String>();
    for (int round = 0; round <= ROUNDS; round++) {
      if (round <= 1) {
        ours = 0;
        cutting = 0;
        naming = 0;
        theirs = 0;
      }
      for (var record : records) {
        String line = both(record);
        if (round == 0) {
          lines.add(line);
        }
      }
    }
    Files.write(answers, lines, StandardCharsets.UTF_8);
    double documents = (double) ROUNDS * records.size();
    System.out.printf(
        Locale.ROOT,
        "%d documents, %d rounds, in turn, documents a second of processor time on one thread:%n"
            + "CLAVIN %.1f; Hearsay %.1f, %.1f times CLAVIN; its parts alone: cutting %.1f, names %.1f, places %.1f%n",
        records.size(),
        ROUNDS,
        documents * 1e9 / theirs,
        documents * 1e9 / ours,
        (double) theirs / ours,
        documents * 1e9 / cutting,
        documents * 1e9 / naming,
        documents * 1e9 / (ours - cutting - naming));
  }

  private String both(JsonNode record) {
    var report = GivenText.of(record, "date");
    long start = now();
    read(report);
    ours += now() - start;
    start = now();
    var found = clavin.apply(report.text());
    theirs += now() - start;
    return answer(record, report.text(), found);
  }

  private void read(Report report) {
    long start = now();
    List<Passage> passages = segmenter.segment(report);
    cutting += now() - start;
    start = now();
    List<Mention.Named> named = names.find(report, passages);
    naming += now() - start;
    places.find(report, passages, named);
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String answer(JsonNode record, String text, List<Object[]> found) {
    var line = JsonNodeFactory.instance.objectNode();
    line.set("id", record.path("id"));
    var toponyms = line.putArray("toponyms");
    for (Object[] one : found) {
      int end = Math.min(text.length(), (int) one[1]);
      toponyms
          .addObject()
          .put("start", text.codePointCount(0, (int) one[0]))
          .put("end", text.codePointCount(0, end))
          .put("lat", (double) one[2])
          .put("lon", (double) one[3])
          .put("name", (String) one[4])
          .put("geonameid", (int) one[5]);
    }
    return line.toString();
  }
}
