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
/// What is told goes to one cue alone; a source may have several. Near means few words
/// between, none of them another cue, the same sentence rather than the next, and not one
/// inside what is told and the other outside; never another passage.
public final class RoleLinker {

  /// How many words an end of a sentence counts for.
  private static final int SENTENCE = 12;

  /// How many words another cue in between counts for.
  private static final int CUE = 25;

  /// How many words it counts for that only one of the two stands inside what is told.
  private static final int CONTENT = 30;

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

  /// One attribution as words alone.
  ///
  /// @param source empty where nobody is named
  public record Linked(Optional<Stretch> source, Stretch cue, List<Stretch> content) {
    public Linked {
      content = List.copyOf(content);
    }
  }

  /// The attributions that the tags make up, in the order of their cues; a cue by which nothing is
  /// told makes none.
  public List<Telling> link(RoleTags tags) {
    return linked(tags).stream().map(this::telling).toList();
  }

  private Telling telling(Linked one) {
    return new Telling(
        one.source().stream().map(this::span).toList(),
        List.of(span(one.cue())),
        one.content().stream().map(this::span).toList());
  }

  /// What [#link] gives, as words.
  public List<Linked> linked(RoleTags tags) {
    var cues = tags.stretches(Role.CUE);
    var sources = tags.stretches(Role.SOURCE);
    var contents = tags.stretches(Role.CONTENT);
    var near = new Nearness(cues, contents);
    var told = new ArrayList<List<Stretch>>();
    cues.forEach(cue -> told.add(new ArrayList<>()));
    for (var content : contents) {
      near.nearest(content, cues, true).ifPresent(cue -> told.get(cue).add(content));
    }
    for (var content : tags.stretches(Role.INNER)) {
      near.nearest(content, cues, false).ifPresent(cue -> told.get(cue).add(content));
    }
    var found = new ArrayList<Linked>();
    for (int i = 0; i < cues.size(); i++) {
      if (!told.get(i).isEmpty()) {
        var source = near.nearest(cues.get(i), sources, false).map(sources::get);
        found.add(new Linked(source, cues.get(i), told.get(i)));
      }
    }
    return found;
  }

  private Span span(Stretch stretch) {
    return new Span(
        tokens.get(stretch.from()).span().start(), tokens.get(stretch.to() - 1).span().end());
  }

  /// How near stretches of a text are to each other.
  private final class Nearness {

    private final List<Stretch> cues;
    private final List<Stretch> contents;

    Nearness(List<Stretch> cues, List<Stretch> contents) {
      this.cues = cues;
      this.contents = contents;
    }

    /// Which of `others` is nearest to `one`, of those that do not stand inside it.
    ///
    /// @param content whether `one` is itself what is told, and so stands inside nothing
    Optional<Integer> nearest(Stretch one, List<Stretch> others, boolean content) {
      int best = -1;
      int least = FARTHEST;
      int inside = content ? -1 : contentAt(one);
      for (int i = firstBehind(others, one.from() - FARTHEST);
          i < others.size() && others.get(i).from() < one.to() + FARTHEST;
          i++) {
        var other = others.get(i);
        boolean apart = other.to() <= one.from() || one.to() <= other.from();
        int far = distance(one, other) + (contentAt(other) == inside ? 0 : CONTENT);
        if (apart && far < least) {
          least = far;
          best = i;
        }
      }
      return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private int contentAt(Stretch stretch) {
      int at = firstBehind(contents, stretch.from());
      return at < contents.size() && contents.get(at).from() <= stretch.from() ? at : -1;
    }

    private int distance(Stretch one, Stretch other) {
      boolean first = one.from() <= other.from();
      var left = first ? one : other;
      var right = first ? other : one;
      int last = left.to() - 1;
      if (!passages.get(last).equals(passages.get(right.from()))) {
        return FARTHEST;
      }
      int ends = Math.max(0, sentences.get(right.from()) - sentences.get(last));
      int between = firstBehind(cues, right.from()) - firstBehind(cues, left.to());
      return Math.max(0, right.from() - left.to()) + SENTENCE * ends + CUE * Math.max(0, between);
    }

    /// The first stretch that ends behind `word`.
    private static int firstBehind(List<Stretch> stretches, int word) {
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
  }
}
