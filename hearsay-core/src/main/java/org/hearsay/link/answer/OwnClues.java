package org.hearsay.link.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a claim shows by itself of whether it answers another.
final class OwnClues {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");
  private static final Pattern NUMBER = Pattern.compile("\\d");
  private static final int FEW = 4;
  private static final int SEVERAL = 9;

  private final Story story;
  private final Set<String> pointers;

  OwnClues(Story story, Set<String> pointers) {
    this.story = story;
    this.pointers = pointers;
  }

  Map<String, Double> of(Saying saying) {
    var clues = new LinkedHashMap<String, Double>();
    clues.put("always", 1.0);
    saying
        .claim()
        .comment()
        .ifPresent(
            comment -> {
              put(clues, "says " + comment.act().name().toLowerCase(Locale.ROOT));
              put(clues, "rule " + rule(comment.because().rule()));
            });
    boolean plain = saying.claim().comment().isEmpty();
    put(clues, plain && saying.negated(), "plainly negated");
    put(clues, !plain && saying.negated(), "negated");
    put(clues, plain, "plain");
    words(saying, clues);
    standing(saying, clues);
    return clues;
  }

  private static String rule(String name) {
    return name.substring(name.indexOf('#') + 1);
  }

  private void words(Saying saying, Map<String, Double> clues) {
    var words = WORD.matcher(saying.quote()).results().map(found -> found.group()).toList();
    put(clues, words.size() <= FEW, "few words");
    put(clues, words.size() > FEW && words.size() <= SEVERAL, "several words");
    put(clues, NUMBER.matcher(saying.quote()).find(), "number");
    put(clues, pointsBack(words), "points back");
    put(clues, story.words(saying).size() < 2, "says little");
  }

  private boolean pointsBack(List<String> words) {
    return !words.isEmpty() && pointers.contains(words.getFirst().toLowerCase(Locale.ROOT));
  }

  private void standing(Saying saying, Map<String, Double> clues) {
    int voices = saying.voices().size();
    put(clues, voices == 0, "own word");
    put(clues, voices > 1, "hearsay");
    put(clues, "kind " + saying.kind());
    put(clues, "level " + saying.claim().certainty().level().name().toLowerCase(Locale.ROOT));
    put(clues, saying.place() < 2, "lead");
    put(clues, saying.day().isEmpty(), "undated");
    put(clues, !story.isFirst(saying), "repeats");
    if (!story.isFirst(saying)) {
      put(clues, story.likes(saying) > 2, "repeats what many say");
    }
    double rank = story.rank(saying);
    clues.put("late", rank);
    put(clues, rank == 0, "first report");
    put(clues, rank == 1, "last report");
  }

  static void put(Map<String, Double> clues, boolean holds, String clue) {
    if (holds) {
      clues.put(clue, 1.0);
    }
  }

  static void put(Map<String, Double> clues, String clue) {
    clues.put(clue, 1.0);
  }
}
