package org.hearsay.lab.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.recognise.name.NameTagger;
import org.hearsay.rules.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `./lab evaluate names GOLD.conll`: tags the words of a CoNLL file, document by document.
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = "Tags CoNLL words; -DOCSTART- begins a new document.")
public final class EvaluateNames implements Callable<Integer> {

  @Mixin Answers answers = new Answers();

  @Option(
      names = "--innermost",
      description =
          "Write places and peoples within names of organisations as names of their own, and what"
              + " is left as the organisation, as Worldwide does.")
  boolean innermost;

  @Override
  public Integer call() throws IOException {
    var tagger = tagger();
    try (var lines = Answers.open(answers.gold());
        var out = answers.out()) {
      var document = new ArrayList<List<String>>();
      var sentence = new ArrayList<String>();
      for (String line = lines.readLine(); ; line = lines.readLine()) {
        var word = line == null ? "" : line.strip().split("\\s+", 2)[0];
        boolean start = line == null || word.equals("-DOCSTART-");
        if ((word.isEmpty() || start) && !sentence.isEmpty()) {
          document.add(List.copyOf(sentence));
          sentence.clear();
        }
        if (start && !document.isEmpty()) {
          write(document, tagger, out);
          document.clear();
        }
        if (line == null) {
          return 0;
        }
        if (!word.isEmpty() && !start) {
          sentence.add(word);
        }
      }
    }
  }

  private NameTagger tagger() throws IOException {
    return NameTagger.read(
        answers.model().isPresent()
            ? ByteBuffer.wrap(Files.readAllBytes(answers.model().get()))
            : Packs.bundled().mapped("names-en"));
  }

  private void write(List<List<String>> document, NameTagger tagger, PrintWriter out) {
    var labels = new ArrayList<>(tagger.tag(document));
    for (int s = 0; s < document.size(); s++) {
      if (innermost) {
        labels.set(s, tagger.inner().apart(document.get(s), labels.get(s)));
      }
      for (int i = 0; i < document.get(s).size(); i++) {
        out.print(document.get(s).get(i) + "\t" + labels.get(s).get(i) + "\n");
      }
      out.print("\n");
    }
  }
}
