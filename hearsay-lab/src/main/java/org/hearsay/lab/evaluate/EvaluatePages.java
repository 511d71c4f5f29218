package org.hearsay.lab.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.model.Report;
import org.hearsay.read.Outcome;
import org.hearsay.read.Readers;
import org.hearsay.read.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `./lab evaluate pages FOLDER`: the main text and imprint of each page of a folder, as JSON
/// Lines.
@Command(
    name = "pages",
    mixinStandardHelpOptions = true,
    description = "Main text, title, author and day of web pages.")
public final class EvaluatePages implements Callable<Integer> {

  @Mixin Answers answers = new Answers();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var readers = Readers.standard();
    var found = readers.find(List.of(answers.gold()));
    var refused = spec.commandLine().getErr();
    found.skipped().forEach(one -> refused.println(one.path() + ": " + one.detail()));
    try (var out = answers.out()) {
      for (var source : found.sources()) {
        switch (readers.read(source, found.given())) {
          case Outcome.Read read -> write(out, source, read.report());
          case Outcome.Refused no ->
              refused.println(no.skipped().path() + ": " + no.skipped().detail());
        }
      }
    }
    return 0;
  }

  private static void write(PrintWriter out, Source source, Report report) {
    var line = JsonMapper.shared().createObjectNode();
    line.put("file", String.valueOf(source.file().getFileName()));
    line.put("title", report.imprint().headline());
    report.imprint().author().ifPresent(author -> line.put("author", author));
    report.imprint().published().day().ifPresent(day -> line.put("published", day.toString()));
    line.put("text", report.text());
    out.println(JsonMapper.shared().writeValueAsString(line));
  }
}
