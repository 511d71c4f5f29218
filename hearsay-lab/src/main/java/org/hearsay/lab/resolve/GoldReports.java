package org.hearsay.lab.resolve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.lab.evaluate.GivenText;
import org.hearsay.model.Span;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The reports of a gold corpus: an entry is right within 161 km of the answer.
final class GoldReports {

  private static final double CLOSE = 161_000;

  private GoldReports() {}

  static List<Answered> of(Path gold, Gazetteer gazetteer) throws IOException {
    var reports = new ArrayList<Answered>();
    try (var lines = Answers.open(gold)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reports.add(answered(JsonMapper.shared().readTree(line), gazetteer));
      }
    }
    return reports;
  }

  private static Answered answered(JsonNode record, Gazetteer gazetteer) {
    var report = GivenText.of(record, "date");
    var answers = new ArrayList<Answered.Answer>();
    for (var toponym : record.path("toponyms")) {
      if (toponym.path("lat").isNumber()) {
        var at = new Where.Point(toponym.path("lat").asDouble(), toponym.path("lon").asDouble());
        answers.add(
            new Answered.Answer(
                new Span(
                    report.text().offsetByCodePoints(0, toponym.path("start").asInt()),
                    report.text().offsetByCodePoints(0, toponym.path("end").asInt())),
                entry ->
                    new Where.Point(gazetteer.latitude(entry), gazetteer.longitude(entry))
                            .metresTo(at)
                        <= CLOSE));
      }
    }
    return new Answered(report, answers);
  }
}
