package org.hearsay.lab.evaluate;

import java.util.List;
import org.hearsay.model.Sentence;
import org.hearsay.segment.TaggedWords;
import tools.jackson.databind.JsonNode;

/// A record of the certainty corpora: a sentence whose words are parted by blanks, and the event
/// word in it.
public record EventWord(Sentence sentence, int at) {

  /// Reads `text` and `start` (in code points) of a record.
  public static EventWord of(JsonNode record, TaggedWords tagger) {
    String text = record.path("text").asString("");
    int start = new CodePoints(text).unit(record.path("start").asInt());
    var words = List.of(text.strip().split("\\s+"));
    var before = text.substring(0, start).strip();
    int at = before.isEmpty() ? 0 : before.split("\\s+").length;
    return new EventWord(tagger.sentence(1, words), Math.min(at, words.size() - 1));
  }
}
