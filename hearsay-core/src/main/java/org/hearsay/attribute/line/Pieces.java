package org.hearsay.attribute.line;

import static org.hearsay.attribute.line.Part.LINK;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Span;

/// Cuts content at sentence ends and takes the marks off its edges.
public final class Pieces {

  private static final Set<String> QUOTE = Set.of("\"", "“", "”", "«", "»", "„", "''", "``");
  private static final Set<String> KEPT =
      Set.of("(", ")", "$", "£", "€", "?", "!", "%", "#", "'", "[", "]");

  private final Words words;

  public Pieces(Words words) {
    this.words = words;
  }

  /// The pieces as spans of text, those of each sentence together.
  public List<List<Span>> bySentence(List<Range> content) {
    var all = new ArrayList<List<Span>>();
    int last = -1;
    for (var range : content) {
      for (int at = range.from(); at < range.to(); ) {
        int s = words.sentenceOf(at);
        int to = Math.min(range.to(), words.to(s));
        var piece = trim(new Range(at, to));
        at = to;
        if (tells(piece)) {
          if (s != last) {
            all.add(new ArrayList<>());
          }
          all.getLast().add(words.span(piece));
          last = s;
        }
      }
    }
    return all;
  }

  private boolean tells(Range piece) {
    for (int at = piece.from(); at < piece.to(); at++) {
      if (!words.is(at, PartOfSpeech.PUNCT)) {
        return true;
      }
    }
    return false;
  }

  /// Without commas, full stops and lone or enclosing quotation marks at the edges.
  public Range trim(Range range) {
    int from = range.from();
    int to = range.to();
    while (from < to && (edge(from) || from == range.from() && links(from))) {
      from++;
    }
    while (to > from && edge(to - 1)) {
      to--;
    }
    boolean first = to > from && QUOTE.contains(words.norm(from));
    boolean last = to > from && QUOTE.contains(words.norm(to - 1));
    if (first && last && to - from > 2 || (first || last) && odd(from, to)) {
      return trim(new Range(first ? from + 1 : from, last ? to - 1 : to));
    }
    return new Range(from, to);
  }

  /// "that" before a clause; not the one that is its subject.
  private boolean links(int at) {
    return words.has(at, LINK)
        && (!words.is(at + 1, PartOfSpeech.VERB, PartOfSpeech.AUX)
            || words.norm(at + 1).endsWith("ing"));
  }

  private boolean odd(int from, int to) {
    int marks = 0;
    for (int at = from; at < to; at++) {
      marks += QUOTE.contains(words.norm(at)) ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  private boolean edge(int at) {
    return words.is(at, PartOfSpeech.PUNCT)
        && !KEPT.contains(words.norm(at))
        && !QUOTE.contains(words.norm(at));
  }
}
