package org.hearsay.lab.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.link.SameEventMentions;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.TaggedWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./lab evaluate events GOLD`: which event words of many texts mean the same event.
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = "Clusters given event words across texts.")
public final class EvaluateEvents implements Callable<Integer> {

  @Mixin Answers answers = new Answers();

  private final TaggedWords words = new TaggedWords(Knowledge.english());

  @Override
  public Integer call() throws IOException {
    var texts = new ArrayList<String>();
    var ids = new ArrayList<String>();
    var events = new ArrayList<SameEventMentions.EventWord>();
    try (var lines = Answers.open(answers.gold())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var record = JsonMapper.shared().readTree(line);
        add(record, texts.size(), ids, events);
        texts.add(record.path("text").asString(""));
      }
    }
    var clusters = new SameEventMentions(Knowledge.english()).cluster(texts, events);
    try (var out = answers.out()) {
      for (int i = 0; i < ids.size(); i++) {
        out.println(
            JsonMapper.shared()
                .createObjectNode()
                .put("id", ids.get(i))
                .put("cluster", clusters.get(i)));
      }
    }
    return 0;
  }

  private void add(
      JsonNode record, int text, List<String> ids, List<SameEventMentions.EventWord> events) {
    var points = new CodePoints(record.path("text").asString(""));
    for (var mention : record.path("mentions")) {
      if (mention.path("kind").asString("event").equals("event")) {
        ids.add(mention.path("id").asString(""));
        events.add(new SameEventMentions.EventWord(text, head(record, points, mention)));
      }
    }
  }

  /// The lemma of the mention's last verb or noun, tagged in its sentence.
  private String head(JsonNode record, CodePoints points, JsonNode mention) {
    var span = points.units(mention.path("start").asInt(), mention.path("end").asInt());
    for (var bounds : record.path("sentences")) {
      var sentence = points.units(bounds.get(0).asInt(), bounds.get(1).asInt());
      if (sentence.covers(span)) {
        var cut = List.of(sentence.of(points.text()).split(" "));
        return head(words.sentence(1, cut, sentence.start(), points.text()), span);
      }
    }
    return Token.normalise(span.of(points.text()));
  }

  private static String head(Sentence sentence, org.hearsay.model.Span span) {
    String head = "";
    for (var token : sentence.tokens()) {
      if (span.overlaps(token.span())) {
        boolean content = token.is(PartOfSpeech.VERB, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
        head = content || head.isEmpty() ? token.lemma() : head;
      }
    }
    return head;
  }
}
