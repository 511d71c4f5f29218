package org.hearsay.lab.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.hearsay.judge.event.EventCertainty;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;
import org.hearsay.segment.TaggedWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.json.JsonMapper;

/// `./lab evaluate certainty GOLD.jsonl`: how surely each event happened, −3 to 3.
@Command(
    name = "certainty",
    mixinStandardHelpOptions = true,
    description = "Judges whether events happened (UDS-IH2, MEANTIME).")
public final class EvaluateCertainty implements Callable<Integer> {

  @Mixin Answers answers = new Answers();

  @Override
  public Integer call() throws IOException {
    var knowledge = Knowledge.english();
    var model = answers.model();
    byte[] pack =
        model.isPresent()
            ? Files.readAllBytes(model.get())
            : Packs.bundled().bytes(EventCertainty.PACK);
    var certainty = EventCertainty.of(knowledge, pack);
    var tagger = new TaggedWords(knowledge);
    return answers.eachRecord(
        record -> {
          var event = EventWord.of(record, tagger);
          var answer = JsonMapper.shared().createObjectNode();
          answer.put("id", record.path("id").asString(""));
          answer.put("factuality", certainty.score(event.sentence(), event.at()));
          return answer;
        });
  }
}
