package org.hearsay.lab.attribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.lab.attribution.RoleTexts.RoleText;
import org.hearsay.rules.Packs;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Which texts a tagger of roles learns from: files that are named, or our own marked ones.
public final class TrainingTexts {

  @Parameters(
      paramLabel = "DATA",
      arity = "0..*",
      description =
          "Annotated texts: .jsonl (.gz too) with id, text and attributions. Without any: our own"
              + " marked texts and those of GUM.")
  List<Path> data = List.of();

  @Mixin MarkChoice marks = new MarkChoice();

  public List<RoleText> read(RoleTexts reader) throws IOException {
    var texts = new ArrayList<RoleText>();
    for (var file : data) {
      texts.addAll(reader.read(file));
    }
    if (data.isEmpty()) {
      marks.texts().forEach(text -> texts.add(reader.of(text.json())));
    }
    return texts;
  }

  /// What of the command line chooses the same again.
  public String command() {
    return data.isEmpty() ? marks.command() : " DATA";
  }

  /// For a manifest: a line for each file of data; without any, one for what `./lab attribution
  /// marks` writes.
  public String inputs() throws IOException {
    if (data.isEmpty()) {
      byte[] records = MarkedText.lines(marks.texts()).getBytes(StandardCharsets.UTF_8);
      return input("./lab attribution marks" + marks.command(), records);
    }
    var lines = new StringBuilder();
    for (var file : data) {
      lines.append(input(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
    }
    return lines.toString();
  }

  private static String input(String name, byte[] bytes) {
    return "input\t" + name + "\t" + Packs.sha256(bytes) + "\n";
  }
}
