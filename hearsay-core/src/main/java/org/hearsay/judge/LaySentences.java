package org.hearsay.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Attribution;
import org.hearsay.model.Passage;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;

/// Lays each attribution over its sentence. Rules run once a sentence, however many attributions it
/// holds.
final class LaySentences {

  private static final int REACH = 14;
  private static final int ADVERBS = 6;

  private final FindClause clauses;
  private final List<Sentence> sentences;
  private final List<List<Sign>> signs = new ArrayList<>();

  LaySentences(Signs rules, FindClause clauses, List<Passage> passages) {
    this.clauses = clauses;
    sentences =
        passages.stream()
            .flatMap(passage -> passage.sentences().stream())
            .filter(sentence -> !sentence.tokens().isEmpty())
            .toList();
    sentences.forEach(sentence -> signs.add(rules.in(sentence)));
  }

  List<Said> lay(List<Attribution> attributions) {
    var said = new ArrayList<Said>();
    for (var attribution : attributions) {
      said.add(lay(said.size(), attribution));
    }
    return said;
  }

  /// The first piece of content that holds a verb is judged; where none does, the first piece.
  private Said lay(int index, Attribution attribution) {
    var first = lay(index, attribution, attribution.content().getFirst());
    if (first.clause().verb() < first.to()) {
      return first;
    }
    int tried = 0;
    for (var piece : attribution.content()) {
      var other = lay(index, attribution, piece);
      if (other.place() == first.place() && other.clause().verb() < other.to()) {
        return other;
      }
      if (++tried > 5) {
        break;
      }
    }
    return first;
  }

  private Said lay(int index, Attribution attribution, Span piece) {
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("attributions without sentences");
    }
    int place = place(piece.start());
    var sentence = sentences.get(place);
    int size = sentence.tokens().size();
    int from = Math.min(sentence.tokenAt(piece.start()), size - 1);
    int to = Math.max(from + 1, tokenFrom(sentence, piece.end()));
    var here = new ArrayList<>(nearby(signs.get(place), attribution, sentence, from, to));
    stands(attribution, here);
    int start = afterFrames(here, from, to);
    return new Said(
        index, attribution, place, sentence, from, to, clauses.find(sentence, start, to), here);
  }

  /// The signs within reach of the content or in the innermost speaker's cue; a sentence of ten
  /// thousand claims must not try all signs on all of them.
  private static List<Sign> nearby(
      List<Sign> all, Attribution attribution, Sentence sentence, int from, int to) {
    var near = new TreeSet<Integer>();
    addStarting(all, from - REACH, Math.min(to, from + FindClause.FARTHEST) + 3, near);
    addStarting(all, to - 3, to + 3, near);
    if (!attribution.chain().isEmpty()) {
      for (var cue : attribution.chain().getLast().cue()) {
        int at = sentence.tokenAt(cue.start());
        addStarting(all, at - REACH, sentence.tokenAt(cue.end()) + 1, near);
      }
    }
    return near.stream().map(all::get).toList();
  }

  /// The signs at the words that pass on the first speaker, in whatever sentence these stand.
  private void stands(Attribution attribution, List<Sign> here) {
    if (attribution.chain().isEmpty()) {
      return;
    }
    for (var cue : attribution.chain().getFirst().cue()) {
      int place = place(cue.start());
      int at = sentences.get(place).tokenAt(cue.start());
      var near = new TreeSet<Integer>();
      addStarting(signs.get(place), at - ADVERBS, at + ADVERBS, near);
      near.stream()
          .map(signs.get(place)::get)
          .filter(sign -> sign.family().equals("stand") && !here.contains(sign))
          .forEach(here::add);
    }
  }

  private static void addStarting(List<Sign> all, int low, int high, Set<Integer> near) {
    int first = 0;
    int last = all.size();
    while (first < last) {
      int middle = (first + last) >>> 1;
      if (all.get(middle).match().from() < low) {
        first = middle + 1;
      } else {
        last = middle;
      }
    }
    for (int i = first; i < all.size() && all.get(i).match().from() <= high; i++) {
      near.add(i);
    }
  }

  /// Skips "It is likely that" and the like, which are no part of what is said.
  private static int afterFrames(List<Sign> signs, int from, int to) {
    int start = from;
    for (var sign : signs) {
      var match = sign.match();
      if (sign.gives("frame").equals("yes")
          && match.from() >= from
          && match.from() <= start + 2
          && match.to() < to) {
        start = Math.max(start, match.to());
      }
    }
    return start;
  }

  /// Index of the first token that starts at or after `offset`.
  private static int tokenFrom(Sentence sentence, int offset) {
    int at = sentence.tokenAt(offset);
    return at < sentence.tokens().size() && sentence.tokens().get(at).span().start() < offset
        ? at + 1
        : at;
  }

  /// The last sentence that starts at or before `offset`.
  int place(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
