package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.link.word.ContentWords;
import org.hearsay.rules.Knowledge;

/// Tells which event words in many texts mean the same event: those with the same head lemma in
/// texts on the same story. The plain method known as the head lemma baseline (Upadhyay et al.
/// 2016, Barhom et al. 2019).
public final class SameEventMentions {

  /// Cosine from which a text belongs to a story; chosen on the training part of ECB+.
  private static final double SAME_STORY = 0.17;

  private final ContentWords words;

  public SameEventMentions(Knowledge knowledge) {
    words = new ContentWords(knowledge);
  }

  /// An event word: in which text (by index), and its head's lemma.
  public record EventWord(int text, String headLemma) {}

  /// A name for each event word's event; the same name, the same event.
  public List<String> cluster(List<String> texts, List<EventWord> events) {
    var stories = stories(texts);
    return events.stream()
        .map(event -> "story" + stories.get(event.text()) + ":" + event.headLemma())
        .toList();
  }

  /// For each text the number of its story: each text joins the story most like it, by the sum of
  /// the story's texts.
  private List<Integer> stories(List<String> texts) {
    var counts = texts.stream().map(this::counts).toList();
    var weights = new WordWeights(counts.stream().map(Map::keySet).toList());
    var sums = new ArrayList<Map<String, Integer>>();
    var vectors = new ArrayList<WordWeights.Vector>();
    var stories = new ArrayList<Integer>();
    for (var count : counts) {
      var vector = weights.of(count);
      int story = best(vector, vectors);
      if (story == vectors.size()) {
        sums.add(new TreeMap<>());
        vectors.add(vector);
      }
      count.forEach((word, times) -> sums.get(story).merge(word, times, Integer::sum));
      vectors.set(story, weights.of(sums.get(story)));
      stories.add(story);
    }
    return stories;
  }

  private Map<String, Integer> counts(String text) {
    var counts = new TreeMap<String, Integer>();
    words.each(text, word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  private static int best(WordWeights.Vector vector, List<WordWeights.Vector> stories) {
    int best = stories.size();
    double alike = SAME_STORY;
    for (int i = 0; i < stories.size(); i++) {
      double cosine = vector.cosine(stories.get(i));
      if (cosine > alike) {
        best = i;
        alike = cosine;
      }
    }
    return best;
  }
}
