package org.hearsay.lab.evaluate;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.recognise.time.TimeFinder;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// `./lab evaluate time GOLD`: times in given texts, as TIMEX3.
@Command(
    name = "time",
    mixinStandardHelpOptions = true,
    description = "Finds and values times in given texts.")
public final class EvaluateTime implements Callable<Integer> {

  @Mixin Answers answers = new Answers();

  @Override
  public Integer call() throws IOException {
    var knowledge = Knowledge.english();
    var segmenter = Segmenter.of(knowledge);
    var finder = TimeFinder.of(knowledge);
    return answers.eachRecord(record -> answer(record, segmenter, finder));
  }

  private static JsonNode answer(JsonNode record, Segmenter segmenter, TimeFinder finder) {
    var report = GivenText.of(record, "dct");
    var points = new CodePoints(report.text());
    var line = JsonMapper.shared().createObjectNode();
    line.set("id", record.path("id"));
    line.set("dct", record.path("dct"));
    line.set("text", record.path("text"));
    ArrayNode times = line.putArray("timexes");
    for (var dated : finder.find(report, segmenter.segment(report))) {
      for (var tag : Timex3.of(dated, report.text())) {
        times
            .addObject()
            .put("start", points.point(tag.span().start()))
            .put("end", points.point(tag.span().end()))
            .put("type", tag.type())
            .put("value", tag.value());
      }
    }
    return line;
  }
}
