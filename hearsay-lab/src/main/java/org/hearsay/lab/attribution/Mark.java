package org.hearsay.lab.attribution;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// One attribution as marked by hand. Each of its three parts may stand in several places of the
/// text or in none.
///
/// @param parent number of the mark it is nested in, counted from 1
public record Mark(OptionalInt parent, List<Piece> source, List<Piece> cue, List<Piece> content) {

  private static final int WHOLE = 8;
  private static final int FIRST = 4;
  private static final int LAST = 3;

  /// A stretch of the text, in code points.
  ///
  /// @param words what stands there as [#shown]; empty where only the place is kept
  public record Piece(int start, int end, String words) {}

  public Mark {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  Stream<Piece> pieces() {
    return Stream.of(source, cue, content).flatMap(List::stream);
  }

  /// The words of a piece on one line, long ones shortened in the middle: "two of four pumps …
  /// wrapped in plastic".
  static String shown(String text) {
    var words = List.of(text.strip().split("\\s+"));
    if (words.size() <= WHOLE) {
      return String.join(" ", words);
    }
    return String.join(" ", words.subList(0, FIRST))
        + " … "
        + String.join(" ", words.subList(words.size() - LAST, words.size()));
  }
}
