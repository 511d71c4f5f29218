package org.hearsay.lab.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.recognise.name.NameLearner.Document;
import org.hearsay.recognise.name.NameLists;
import org.hearsay.recognise.name.WordBookDraft;
import org.hearsay.recognise.name.WordClusters;
import org.hearsay.recognise.name.WordKnowledge;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;
import org.hearsay.segment.Segmenter;

/// The text with names marked in it that trainers read, and the book of place names; notes each
/// file and its hash for the manifest.
final class NameInputs {

  private static final List<String> RE3D =
      List.of(
          "Australian_Department_of_Foreign_Affairs",
          "CENTCOM",
          "Delegation_of_the_European_Union_to_Syria",
          "UK_Government",
          "US_State_Department",
          "Wikipedia");
  private static final List<String> MORE =
      List.of(
          "names/peoples",
          "names/titles",
          "names/given-names",
          "names/family-names",
          "names/organisations",
          "names/organisation-words");
  private static final String CLUSTERS = "word-clusters.tsv";

  private final Path corpora;
  private final Path own;
  private final Knowledge knowledge;
  private final WordBookDraft book = new WordBookDraft();
  private final Set<String> countries = new HashSet<>();
  private final NameSpan.Known known;
  private final StringBuilder manifest = new StringBuilder();

  /// @param own folder of the news text of our own
  NameInputs(Path corpora, Path own, Path gazetteer, Knowledge knowledge) throws IOException {
    this.corpora = corpora;
    this.own = own;
    this.knowledge = knowledge;
    places(gazetteer);
    known =
        new NameSpan.Known(
            knowledge.lexicon("names/peoples"),
            knowledge.lexicon("names/titles"),
            knowledge.lexicon("names/given-names"),
            countries);
  }

  /// All that is known of words. The longest lists stand beside this class, since only the tagger
  /// knows them; shorter ones of the same kinds are also asked by other stages.
  WordKnowledge words() throws IOException {
    NameLists.addTo(book, knowledge);
    for (String list : NameLists.FILES) {
      note("lexicon/en/" + list + ".tsv", resource("/org/hearsay/lexicon/en/" + list + ".tsv"));
    }
    for (String list : MORE) {
      var bytes = resource(list + ".tsv");
      note(list + ".tsv", bytes);
      lines(bytes).forEach(phrase -> book.add(phrase, NameLists.kind(list)));
    }
    return new WordKnowledge(book.book(), clusters());
  }

  private WordClusters clusters() throws IOException {
    var clusters = new TreeMap<String, short[]>();
    var bytes = resource(CLUSTERS);
    note(CLUSTERS, bytes);
    for (String line : lines(bytes)) {
      var columns = line.split("\t");
      clusters.put(columns[0], levels(columns));
    }
    return WordClusters.of(clusters);
  }

  private static byte[] resource(String name) throws IOException {
    try (var stream = NameInputs.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    }
  }

  private static List<String> lines(byte[] table) {
    return new String(table, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .toList();
  }

  private static short[] levels(String[] columns) {
    var levels = new short[columns.length - 1];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = Short.parseShort(columns[i + 1]);
    }
    return levels;
  }

  /// A line for each file read so far.
  String manifest() {
    return manifest.toString();
  }

  /// What may ship.
  ///
  /// @param tweets weight of wnut17; 0 leaves it out
  /// @param ownShare share of our own reports that is taken (0 to 1)
  List<Document> open(float tweets, double ownShare) throws IOException {
    var documents = new ArrayList<Document>();
    for (String genre : List.of("bio", "interview", "news", "voyage")) {
      documents.addAll(new GumNames(known).read(input("gum/" + genre + ".conllu.gz"), 1));
    }
    var conll = new NameCorpora(known, false);
    for (String part : RE3D) {
      documents.addAll(conll.read(input("names/open/re3d-" + part + ".conll.gz"), 15, 1));
    }
    documents.addAll(conll.read(input("names/open/wikigold.conll.gz"), 100, 1));
    if (tweets > 0) {
      documents.addAll(conll.read(input("names/open/wnut17-train.conll.gz"), 1, tweets));
    }
    documents.addAll(OwnNames.spread(own(), ownShare));
    return documents;
  }

  /// News text of our own.
  List<Document> own() throws IOException {
    var documents = new ArrayList<Document>();
    var reader = new OwnNames(Segmenter.of(knowledge));
    try (var files = Files.walk(own)) {
      for (var file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        input(file, "corpus/names/" + own.relativize(file).toString().replace('\\', '/'));
        documents.addAll(reader.read(file));
      }
    }
    return documents;
  }

  /// What may only be measured with.
  List<Document> research(List<String> parts, float weight) throws IOException {
    var documents = new ArrayList<Document>();
    var conll = new NameCorpora(known, true);
    for (String part : parts) {
      documents.addAll(conll.read(input("names/" + part + ".conll.gz"), 100, weight));
    }
    return documents;
  }

  /// What a finished tagger is measured on; no input.
  List<Document> measured(String part) throws IOException {
    var file = corpora.resolve("names/" + part + ".conll.gz");
    return new NameCorpora(known, true).read(file, 100, 1);
  }

  private Path input(String name) throws IOException {
    return input(corpora.resolve(name), name);
  }

  private Path input(Path file, String name) throws IOException {
    note(name, Files.readAllBytes(file));
    return file;
  }

  private void note(String name, byte[] bytes) {
    manifest.append("input\t").append(name).append('\t');
    manifest.append(Packs.sha256(bytes)).append('\n');
  }

  private void places(Path gazetteer) throws IOException {
    try (var lines = Answers.open(input(gazetteer, "gazetteer/" + gazetteer.getFileName()))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var columns = line.split("\t", -1);
        long people = columns[11].isEmpty() ? 0 : Long.parseLong(columns[11]);
        int kind = kind(columns[6], columns[7], people);
        for (String name : (columns[1] + "|" + columns[2] + "|" + columns[3]).split("\\|")) {
          book.add(name, kind);
          if (kind == NameLists.COUNTRY) {
            countries.add(name.toLowerCase(Locale.ROOT));
          }
        }
      }
    }
  }

  private static int kind(String group, String code, long people) {
    if (code.startsWith("PCL") || code.equals("TERR") || code.equals("CONT")) {
      return NameLists.COUNTRY;
    }
    if (group.equals("A")) {
      return code.equals("ADM1") ? NameLists.PROVINCE : NameLists.TOWN;
    }
    if (!group.equals("P")) {
      return NameLists.NATURE;
    }
    if (people >= 300_000 || code.equals("PPLC") || code.equals("PPLA") && people >= 50_000) {
      return NameLists.CITY;
    }
    return people >= 20_000 ? NameLists.TOWN : NameLists.VILLAGE;
  }
}
