package org.hearsay.attribute.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribute.tag.RoleTags.Stretch;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/// Puts tags together: each cue with the source and the content nearest to it.
///
/// What is told goes to one cue alone; a source may have several. Near means few words between,
/// none of them another cue, and the same sentence rather than the next; never another passage.
public final class RoleLinker {

  /// How many words an end of a sentence counts for.
  private static final int SENTENCE = 12;

  /// How many words another cue in between counts for.
  private static final int CUE = 25;

  /// No further than this.
  private static final int FARTHEST = 60;

  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private final List<Integer> passages = new ArrayList<>();

  /// @param all the passages whose words were tagged
  public RoleLinker(List<Passage> all) {
    int sentence = 0;
    for (int passage = 0; passage < all.size(); passage++) {
      for (var one : all.get(passage).sentences()) {
        for (var token : one.tokens()) {
          tokens.add(token);
          sentences.add(sentence);
          passages.add(passage);
        }
        sentence++;
      }
    }
  }

  /// The attributions that the tags make up, in the order of their cues.
  public List<Telling> link(RoleTags tags) {
    var cues = tags.stretches(Role.CUE);
    var sources = tags.stretches(Role.SOURCE);
    var told = new ArrayList<List<Stretch>>();
    cues.forEach(cue -> told.add(new ArrayList<>()));
    for (var role : List.of(Role.CONTENT, Role.INNER)) {
      for (var content : tags.stretches(role)) {
        nearest(content, cues, cues).ifPresent(cue -> told.get(cue).add(content));
      }
    }
    var found = new ArrayList<Telling>();
    for (int i = 0; i < cues.size(); i++) {
      if (!told.get(i).isEmpty()) {
        var source = nearest(cues.get(i), sources, cues).map(sources::get);
        found.add(
            new Telling(
                source.map(this::span).map(List::of).orElse(List.of()),
                List.of(span(cues.get(i))),
                told.get(i).stream().map(this::span).toList()));
      }
    }
    return found;
  }

  private Span span(Stretch stretch) {
    return new Span(
        tokens.get(stretch.from()).span().start(), tokens.get(stretch.to() - 1).span().end());
  }

  private Optional<Integer> nearest(Stretch from, List<Stretch> others, List<Stretch> cues) {
    int best = -1;
    int least = FARTHEST;
    int begin = firstFrom(others, from.from() - FARTHEST);
    for (int i = begin; i < others.size() && others.get(i).from() < from.to() + FARTHEST; i++) {
      int far = distance(from, others.get(i), cues);
      if (far < least) {
        least = far;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /// The first stretch that ends after `word`.
  private static int firstFrom(List<Stretch> stretches, int word) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).to() <= word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int distance(Stretch one, Stretch other, List<Stretch> cues) {
    var left = one.from() <= other.from() ? one : other;
    var right = one.from() <= other.from() ? other : one;
    if (!passages.get(left.to() - 1).equals(passages.get(right.from()))) {
      return FARTHEST;
    }
    int ends = Math.max(0, sentences.get(right.from()) - sentences.get(left.to() - 1));
    int between = 0;
    for (int i = firstFrom(cues, left.to()); i < cues.size(); i++) {
      if (cues.get(i).from() >= right.from()) {
        break;
      }
      between++;
    }
    return Math.max(0, right.from() - left.to()) + SENTENCE * ends + CUE * between;
  }
}
