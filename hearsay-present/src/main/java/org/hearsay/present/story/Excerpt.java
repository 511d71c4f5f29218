package org.hearsay.present.story;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.Claim;
import org.hearsay.model.Reading;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;

/// The sentence a claim stands in, with its content, its speakers and their cues told apart. What
/// is long is cut in its middle: the whole stands in the report.
public record Excerpt(List<Part> parts) {

  /// Longest part shown whole, in UTF-16 units.
  private static final int LONGEST = 360;

  /// How far to look for a gap between words.
  private static final int REACH = 16;

  /// What the words of a part are to the claim.
  public enum Role {
    AROUND,
    CONTENT,
    SPEAKER,
    CUE
  }

  public record Part(Role role, String words) {}

  public Excerpt {
    parts = List.copyOf(parts);
  }

  /// Whether it holds anything beside the claim’s own words and the marks around them.
  public boolean bare() {
    return parts.stream()
        .allMatch(
            part ->
                part.role() == Role.CONTENT
                    || (part.role() == Role.AROUND && part.words().strip().length() <= 2));
  }

  public static Excerpt of(Reading reading, Claim claim) {
    String text = reading.report().text();
    var extent = claim.attribution().extent();
    var window =
        reading.sentences().stream()
            .map(Sentence::span)
            .filter(span -> span.overlaps(extent))
            .reduce(extent, Span::union);
    return new Excerpt(parts(text, window, claim));
  }

  private static List<Part> parts(String text, Span window, Claim claim) {
    var content = claim.attribution().content();
    var speakers = spans(claim, true);
    var cues = spans(claim, false);
    var cuts = new TreeSet<Integer>(List.of(window.start(), window.end()));
    for (var spans : List.of(content, speakers, cues)) {
      spans.stream().filter(window::covers).forEach(span -> cut(cuts, span));
    }
    var parts = new ArrayList<Part>();
    int from = window.start();
    for (int to : cuts.tailSet(window.start(), false)) {
      var piece = new Span(from, to);
      Role role =
          within(piece, speakers)
              ? Role.SPEAKER
              : within(piece, cues)
                  ? Role.CUE
                  : within(piece, content) ? Role.CONTENT : Role.AROUND;
      parts.add(new Part(role, shorten(piece.of(text), LONGEST)));
      from = to;
    }
    return parts;
  }

  private static List<Span> spans(Claim claim, boolean speakers) {
    return claim.attribution().chain().stream()
        .flatMap(hop -> (speakers ? hop.speakerWords() : hop.cue()).stream())
        .collect(Collectors.toList());
  }

  private static void cut(TreeSet<Integer> cuts, Span span) {
    cuts.add(span.start());
    cuts.add(span.end());
  }

  private static boolean within(Span piece, List<Span> spans) {
    return spans.stream().anyMatch(span -> span.covers(piece));
  }

  /// The words, or their beginning and end with " … " between, about `longest` units in all; cut
  /// between words where there are any, and never within a character.
  public static String shorten(String words, int longest) {
    if (words.length() <= longest + longest / 5) {
      return words;
    }
    int head = gap(words, longest * 2 / 3, -1);
    int tail = gap(words, words.length() - longest / 3, 1);
    return words.substring(0, head).stripTrailing() + " … " + words.substring(tail).stripLeading();
  }

  /// The nearest white space from `at` on, at most [#REACH] units away; else `at`, or beside it.
  private static int gap(String words, int at, int step) {
    for (int i = at; i > 0 && i < words.length() && Math.abs(i - at) < REACH; i += step) {
      if (Character.isWhitespace(words.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at;
  }
}
