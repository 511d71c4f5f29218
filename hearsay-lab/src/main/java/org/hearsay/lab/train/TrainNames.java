package org.hearsay.lab.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.recognise.name.NameLearner;
import org.hearsay.recognise.name.NameLearner.Document;
import org.hearsay.recognise.name.NameLists;
import org.hearsay.recognise.name.WordBook;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./lab train names`: learns the pack by which names are known.
@Command(name = "names", mixinStandardHelpOptions = true, description = "Learns the names pack.")
public final class TrainNames implements Callable<Integer> {

  private static final List<String> RE3D =
      List.of(
          "Australian_Department_of_Foreign_Affairs",
          "CENTCOM",
          "Delegation_of_the_European_Union_to_Syria",
          "UK_Government",
          "US_State_Department",
          "Wikipedia");
  private static final List<String> RESEARCH =
      List.of(
          "conllpp-train",
          "worldwide-africa",
          "worldwide-asia",
          "worldwide-indigenous",
          "worldwide-latam");

  @Option(names = "--corpora", description = "Folder of the corpora (default: ${DEFAULT-VALUE}).")
  Path corpora = Path.of("../shared/corpora");

  @Option(names = "--gazetteer", description = "The place names (default: ${DEFAULT-VALUE}).")
  Path gazetteer = Path.of("../shared/gazetteer/assembled-candidate.tsv.gz");

  @Option(names = "--into", description = "Folder of the pack (default: ${DEFAULT-VALUE}).")
  Path into = Path.of("build/packs");

  @Option(
      names = "--research",
      description = "Learn from CoNLL and Worldwide too, into build/research; never shipped.")
  boolean research;

  @Option(names = "--rounds", description = "Passes over the data (default: ${DEFAULT-VALUE}).")
  int rounds = 12;

  @Option(names = "--dropout", description = "Features left out (default: ${DEFAULT-VALUE}).")
  double dropout = 0.1;

  @Option(names = "--bits", description = "2^bits buckets of weights (default: ${DEFAULT-VALUE}).")
  int bits = 18;

  @Option(names = "--tweets", description = "Weight of wnut17 (default: ${DEFAULT-VALUE}).")
  float tweets = 0.5f;

  @Option(
      names = "--score",
      description = "A line for the manifest on how the pack scores; may be given more than once.")
  List<String> scores = List.of();

  private final StringBuilder manifest = new StringBuilder();

  @Override
  public Integer call() throws IOException {
    var knowledge = Knowledge.english();
    var places = new WordBook();
    var countries = new HashSet<String>();
    places(places, countries);
    var known =
        new NameSpan.Known(
            knowledge.lexicon("names/peoples"), knowledge.lexicon("names/titles"), countries);
    var plan = new NameLearner.Plan(rounds, dropout, bits, 20161209);
    var learner = new NameLearner(NameLists.complete(places, knowledge), plan);
    var tagger = learner.learn(documents(known));
    var bytes = new ByteArrayOutputStream();
    tagger.write(places, bytes);
    write(bytes.toByteArray());
    return 0;
  }

  private void write(byte[] pack) throws IOException {
    var folder = research ? Path.of("build/research") : into;
    Files.createDirectories(folder);
    Files.write(folder.resolve("names-en.bin"), pack);
    String sha = Packs.sha256(pack);
    String about =
        "# names-en: names of people, organisations, places and groups"
            + (research ? "; RESEARCH BUILD, not to be shipped\n" : "\n");
    String licence =
        "licence\tCC BY-SA 4.0 (GUM: text CC BY 2.5 and CC BY-SA 3.0, annotations CC BY 4.0;"
            + " re3d: see its licence; wikigold CC BY 4.0; wnut17 CC BY 4.0; GeoNames CC BY 4.0)\n";
    String command =
        String.format(
            Locale.ROOT,
            "command\t./lab train names --rounds %d --dropout %s --bits %d --tweets %s%s\n",
            rounds,
            dropout,
            bits,
            tweets,
            research ? " --research" : "");
    scores.forEach(score -> manifest.append("score\t").append(score).append('\n'));
    String output = "output\tnames-en.bin\t" + pack.length + "\t" + sha + "\n";
    Files.writeString(
        folder.resolve("names-en.manifest.tsv"), about + licence + command + manifest + output);
  }

  private List<Document> documents(NameSpan.Known known) throws IOException {
    var documents = new ArrayList<Document>();
    for (String genre : List.of("bio", "interview", "news", "voyage")) {
      documents.addAll(new GumNames(known).read(input("gum/" + genre + ".conllu.gz"), 1));
    }
    var conll = new NameCorpora(known);
    for (String part : RE3D) {
      documents.addAll(conll.read(input("names/open/re3d-" + part + ".conll.gz"), 15, 1));
    }
    documents.addAll(conll.read(input("names/open/wikigold.conll.gz"), 100, 1));
    if (tweets > 0) {
      documents.addAll(conll.read(input("names/open/wnut17-train.conll.gz"), 1, tweets));
    }
    if (research) {
      for (String part : RESEARCH) {
        documents.addAll(conll.read(input("names/" + part + ".conll.gz"), 100, 1));
      }
    }
    return documents;
  }

  private Path input(String name) throws IOException {
    return input(corpora.resolve(name), name);
  }

  private Path input(Path file, String name) throws IOException {
    String sha = Packs.sha256(Files.readAllBytes(file));
    manifest.append("input\t").append(name).append('\t').append(sha).append('\n');
    return file;
  }

  private void places(WordBook book, Set<String> countries) throws IOException {
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
