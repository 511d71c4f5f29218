package org.hearsay.encode;

import java.util.ArrayList;
import java.util.List;

/// Words that an encoder reads at once: those from `from` (in) to `to` (out) are asked for, those
/// from `start` on are read before them, so that the first have something to their left.
public record Window(int start, int from, int to) {

  /// How much is read at once.
  ///
  /// @param pieces the most pieces, with the two that open and close
  /// @param before the most pieces of those that are only read
  public record Size(int pieces, int before) {}

  /// Cuts a text into windows, each word asked for once: at passages where that is possible, else
  /// at sentences, else between words. The words read before are whole sentences.
  public static List<Window> over(PiecedText text, Size size) {
    var windows = new ArrayList<Window>();
    for (int from = 0; from < text.size(); ) {
      int start = start(text, from, size.before());
      int taken = 2;
      for (int word = start; word < from; word++) {
        taken += text.width(word);
      }
      int to = end(text, from, Math.max(WordPieces.MOST, size.pieces() - taken));
      windows.add(new Window(start, from, to));
      from = to;
    }
    return windows;
  }

  private static int start(PiecedText text, int from, int room) {
    int start = from;
    int taken = 0;
    for (int word = from - 1; word >= 0; word--) {
      taken += text.width(word);
      if (taken > room) {
        break;
      }
      if (text.begins(word) != PiecedText.Begins.NOTHING) {
        start = word;
      }
    }
    return start;
  }

  private static int end(PiecedText text, int from, int room) {
    int passage = from;
    int sentence = from;
    int taken = text.width(from);
    int to = from + 1;
    while (to < text.size()) {
      var begins = text.begins(to);
      passage = begins == PiecedText.Begins.PASSAGE ? to : passage;
      sentence = begins == PiecedText.Begins.NOTHING ? sentence : to;
      taken += text.width(to);
      if (taken > room) {
        return passage > from ? passage : sentence > from ? sentence : to;
      }
      to++;
    }
    return to;
  }
}
