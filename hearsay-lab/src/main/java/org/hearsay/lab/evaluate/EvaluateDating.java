package org.hearsay.lab.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.lab.dating.DatingFigures;
import org.hearsay.lab.dating.StatedHead;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Report;
import org.hearsay.recognise.dating.Dater;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./lab evaluate dating GOLD`: when reports were published, by their text alone.
///
/// The truth is the record's `dct` or `date`, else what the head of the text states of its own day
/// ([StatedHead]); what states it is taken out of the text before it is dated.
@Command(
    name = "dating",
    mixinStandardHelpOptions = true,
    description = "Works out when reports were published, their own statement of it hidden.")
public final class EvaluateDating implements Callable<Integer> {

  @Mixin Answers answers = new Answers();

  @Option(names = "--keep-head", description = "Leave in the text what its head states of its day.")
  boolean keepHead;

  @Override
  public Integer call() throws IOException {
    var knowledge = Knowledge.english();
    var segmenter = Segmenter.of(knowledge);
    var dater = Dater.of(knowledge);
    var figures = new DatingFigures();
    try (var lines = Answers.open(answers.gold());
        var out = answers.out()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        answer(JsonMapper.shared().readTree(line), segmenter, dater, figures, out);
      }
    }
    var table = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    table.println(figures.line(String.valueOf(answers.gold().getFileName())));
    return 0;
  }

  private void answer(
      JsonNode record, Segmenter segmenter, Dater dater, DatingFigures figures, PrintWriter out) {
    String given = record.path("text").asString("");
    var head = StatedHead.of(given);
    String day = record.path("dct").asString(record.path("date").asString(""));
    var truth = StatedHead.day(day).or(head::day);
    if (truth.isEmpty()) {
      return;
    }
    String text = keepHead ? given : head.rest();
    var origin = new Origin.LocalFile(record.path("id").asString(""), "");
    var report =
        Report.of(
            origin,
            Imprint.UNKNOWN,
            java.util.Locale.ENGLISH,
            text,
            OffsetMap.identity(text.length()));
    var published = dater.date(report, segmenter.segment(report), List.of()).imprint().published();
    figures.add(truth.get(), published);
    var line = JsonMapper.shared().createObjectNode();
    line.set("id", record.path("id"));
    line.put("truth", truth.get().toString());
    line.put("earliest", published.earliest().map(LocalDate::toString).orElse(null));
    line.put("latest", published.latest().map(LocalDate::toString).orElse(null));
    line.put("basis", published.basis());
    out.println(JsonMapper.shared().writeValueAsString(line));
  }
}
