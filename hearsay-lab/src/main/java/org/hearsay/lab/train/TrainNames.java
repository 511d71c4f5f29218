package org.hearsay.lab.train;

import java.io.BufferedOutputStream;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./lab train names`: learns the pack by which names are known.
@Command(name = "names", mixinStandardHelpOptions = true, description = "Learns the names pack.")
public final class TrainNames implements Callable<Integer> {

  @Option(names = "--corpora", description = "Folder of the corpora (default: ${DEFAULT-VALUE}).")
  Path corpora = Path.of("../shared/corpora");

  @Option(names = "--gazetteer", description = "The place names (default: ${DEFAULT-VALUE}).")
  Path gazetteer = Path.of("../shared/gazetteer/assembled-candidate.tsv.gz");

  @Option(names = "--into", description = "Where the pack goes (default: ${DEFAULT-VALUE}).")
  Path into = Path.of("build/names-en.bin");

  @Option(
      names = "--research",
      description = "Learn from CoNLL and Worldwide too; the result is never shipped.")
  boolean research;

  @Option(names = "--rounds", description = "Passes over the data (default: ${DEFAULT-VALUE}).")
  int rounds = 12;

  @Option(names = "--dropout", description = "Share of features left out (default: ${DEFAULT-VALUE}).")
  double dropout = 0.1;

  @Option(names = "--bits", description = "2^bits buckets of weights (default: ${DEFAULT-VALUE}).")
  int bits = 18;

  @Option(names = "--wnut", description = "Weight of the tweets (default: ${DEFAULT-VALUE}).")
  float wnut = 0;

  @Option(names = "--re3d", description = "Weight of re3d (default: ${DEFAULT-VALUE}).")
  float re3d = 1;

  @Option(names = "--wikigold", description = "Weight of wikigold (default: ${DEFAULT-VALUE}).")
  float wikigold = 1;

  @Override
  public Integer call() throws IOException {
    var knowledge = Knowledge.english();
    var places = new WordBook();
    var countries = new HashSet<String>();
    places(places, countries);
    var known =
        new NameSpan.Known(
            knowledge.lexicon("names/peoples"), knowledge.lexicon("names/titles"), countries);
    var documents = documents(known);
    var book = NameLists.complete(places, knowledge);
    var plan = new NameLearner.Plan(rounds, dropout, bits, 20161209);
    var tagger = new NameLearner(book, plan).learn(documents);
    Files.createDirectories(into.toAbsolutePath().getParent());
    try (var out = new BufferedOutputStream(Files.newOutputStream(into))) {
      tagger.write(places, out);
    }
    return 0;
  }

  private List<Document> documents(NameSpan.Known known) throws IOException {
    var documents = new ArrayList<Document>();
    var conll = new NameCorpora(known);
    for (String genre : List.of("bio", "interview", "news", "voyage")) {
      documents.addAll(
          new GumNames(known).read(corpora.resolve("gum/" + genre + ".conllu.gz"), 1));
    }
    var open = corpora.resolve("names/open");
    for (String part :
        List.of("CENTCOM", "UK_Government", "US_State_Department", "Wikipedia",
            "Delegation_of_the_European_Union_to_Syria", "Australian_Department_of_Foreign_Affairs")) {
      if (re3d > 0) {
        documents.addAll(conll.read(open.resolve("re3d-" + part + ".conll.gz"), 15, re3d));
      }
    }
    if (wikigold > 0) {
      documents.addAll(conll.read(open.resolve("wikigold.conll.gz"), 100, wikigold));
    }
    if (wnut > 0) {
      documents.addAll(conll.read(open.resolve("wnut17-train.conll.gz"), 1, wnut));
    }
    return documents;
  }

  private void places(WordBook book, Set<String> countries) throws IOException {
    try (var lines = Answers.open(gazetteer)) {
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
