package org.hearsay.attribute.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Span;

/// A tag of each role for each word of a text: outside, first word, further word.
public final class RoleTags {

  /// The word has not this role.
  public static final byte OUTSIDE = 0;

  /// A stretch of this role begins with the word.
  public static final byte FIRST = 1;

  /// The word goes on with the stretch of the word before.
  public static final byte FURTHER = 2;

  /// How many tags a role has.
  public static final int TAGS = 3;

  private final byte[][] tags;

  /// No word has any role.
  public RoleTags(int words) {
    tags = new byte[Role.values().length][words];
  }

  /// The tags of given attributions over words that stand at `words`, in text order. What is told
  /// inside what is told goes to [Role#INNER]; of two stretches of one role that share words, the
  /// longer stays.
  public static RoleTags of(List<Telling> tellings, List<Span> words) {
    var tags = new RoleTags(words.size());
    tags.mark(Role.SOURCE, tellings.stream().flatMap(one -> one.source().stream()), words);
    tags.mark(Role.CUE, tellings.stream().flatMap(one -> one.cue().stream()), words);
    var inner = new ArrayList<Span>();
    for (var one : longestFirst(tellings)) {
      for (var piece : one.content()) {
        if (!tags.put(Role.CONTENT, piece, words)) {
          inner.add(piece);
        }
      }
    }
    tags.mark(Role.INNER, inner.stream(), words);
    return tags;
  }

  private static List<Telling> longestFirst(List<Telling> tellings) {
    return tellings.stream()
        .sorted(Comparator.comparingInt((Telling one) -> -length(one)))
        .toList();
  }

  private static int length(Telling one) {
    return one.content().stream().mapToInt(Span::length).sum();
  }

  private void mark(Role role, java.util.stream.Stream<Span> spans, List<Span> words) {
    spans
        .sorted(Comparator.comparingInt((Span span) -> -span.length()))
        .forEach(span -> put(role, span, words));
  }

  /// Whether the words of `span` were free and now have the role, or had it as one stretch before.
  private boolean put(Role role, Span span, List<Span> words) {
    int from = firstAfter(words, span.start());
    int to = from;
    boolean free = true;
    while (to < words.size() && words.get(to).start() < span.end()) {
      free &= tag(role, to) == OUTSIDE;
      to++;
    }
    if (from == to) {
      return true;
    }
    if (free) {
      put(role, from, to);
    }
    return free || isStretch(role, from, to);
  }

  private boolean isStretch(Role role, int from, int to) {
    boolean whole = tag(role, from) == FIRST;
    for (int word = from + 1; word < to; word++) {
      whole &= tag(role, word) == FURTHER;
    }
    return whole && (to == size() || tag(role, to) != FURTHER);
  }

  private static int firstAfter(List<Span> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Gives the words `from` (in) to `to` (out) a role, as one stretch.
  public void put(Role role, int from, int to) {
    for (int word = from; word < to; word++) {
      tags[role.ordinal()][word] = word == from ? FIRST : FURTHER;
    }
  }

  /// Gives a word a tag of a role.
  public void set(Role role, int word, byte tag) {
    tags[role.ordinal()][word] = tag;
  }

  /// Number of words.
  public int size() {
    return tags[0].length;
  }

  public byte tag(Role role, int word) {
    return tags[role.ordinal()][word];
  }

  /// The stretches of a role, in text order, as words from (in) and to (out).
  public List<Stretch> stretches(Role role) {
    var found = new ArrayList<Stretch>();
    var row = tags[role.ordinal()];
    for (int from = 0; from < row.length; from++) {
      if (row[from] == FIRST) {
        int to = from + 1;
        while (to < row.length && row[to] == FURTHER) {
          to++;
        }
        found.add(new Stretch(from, to));
      }
    }
    return found;
  }

  /// Words `from` (in) to `to` (out).
  public record Stretch(int from, int to) {}
}
