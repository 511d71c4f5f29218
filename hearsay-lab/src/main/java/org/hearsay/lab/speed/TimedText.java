package org.hearsay.lab.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.lab.evaluate.GivenText;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.segment.Segmenter;
import tools.jackson.databind.json.JsonMapper;

/// A report with its passages, ready to be measured on.
record TimedText(Report report, List<Passage> passages) {

  TimedText {
    passages = List.copyOf(passages);
  }

  /// The texts of a file of gold records, .jsonl.gz.
  static List<TimedText> of(Path gold, Segmenter segmenter) throws IOException {
    var texts = new ArrayList<TimedText>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(gold)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var report = GivenText.of(JsonMapper.shared().readTree(line), "dct");
        texts.add(new TimedText(report, segmenter.segment(report)));
      }
    }
    return texts;
  }

  /// Stretches between white space, over all texts.
  static long words(List<TimedText> texts) {
    long words = 0;
    for (var text : texts) {
      String raw = text.report().text();
      words += raw.isBlank() ? 0 : raw.strip().split("\\s+").length;
    }
    return words;
  }
}
