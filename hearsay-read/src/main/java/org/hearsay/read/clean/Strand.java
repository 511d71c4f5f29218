package org.hearsay.read.clean;

import java.util.Arrays;

/// A stretch of text whose every letter still knows where in the raw file it came from: "R&D" read
/// from "R&amp;amp;D" has `from = 0, 1, 6` and `to = 1, 6, 7`.
///
/// @param from where in the raw text each code unit's source starts
/// @param to where it ends; `from == to` for a letter the cleaner put in
@SuppressWarnings("ArrayRecordComponent") // private carrier within the reader; never compared
public record Strand(String text, int[] from, int[] to) {

  public static final Strand EMPTY = new Strand("", new int[0], new int[0]);

  public Strand {
    if (from.length != text.length() || to.length != text.length()) {
      throw new IllegalArgumentException(
          "a strand needs a place for each of its "
              + text.length()
              + " letters, found "
              + from.length);
    }
  }

  /// The raw text from `start` to `end`, unchanged.
  public static Strand of(String raw, int start, int end) {
    var from = new int[end - start];
    var to = new int[end - start];
    for (int i = 0; i < from.length; i++) {
      from[i] = start + i;
      to[i] = start + i + 1;
    }
    return new Strand(raw.substring(start, end), from, to);
  }

  /// Letters that stand for the raw stretch `start`–`end` as a whole.
  public static Strand whole(String text, int start, int end) {
    var from = new int[text.length()];
    var to = new int[text.length()];
    Arrays.fill(from, start);
    Arrays.fill(to, end);
    return new Strand(text, from, to);
  }

  public int length() {
    return text.length();
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  public Strand slice(int start, int end) {
    return start == 0 && end == text.length()
        ? this
        : new Strand(
            text.substring(start, end),
            Arrays.copyOfRange(from, start, end),
            Arrays.copyOfRange(to, start, end));
  }

  /// White space folded to single blanks, none at the ends; soft hyphens and zero-width blanks
  /// gone.
  public Strand folded() {
    var folding = new Folding(text.length());
    for (int i = 0; i < text.length(); i++) {
      folding.take(text.charAt(i), from[i], to[i]);
    }
    return folding.done();
  }

  /// The strand without its letters at `start`–`end`.
  public Strand without(int start, int end) {
    return new StrandBuilder().add(slice(0, start)).add(slice(end, text.length())).done();
  }

  /// Folds letter by letter.
  private static final class Folding {
    private final StringBuilder text;
    private final int[] from;
    private final int[] to;
    private int spaceFrom = -1;
    private int spaceTo = -1;

    Folding(int length) {
      text = new StringBuilder(length);
      from = new int[length];
      to = new int[length];
    }

    void take(char letter, int letterFrom, int letterTo) {
      if (Blanks.isBlank(letter)) {
        spaceFrom = spaceFrom < 0 ? letterFrom : spaceFrom;
        spaceTo = letterTo;
      } else if (!Blanks.isInvisible(letter)) {
        if (spaceFrom >= 0 && !text.isEmpty()) {
          put(' ', spaceFrom, spaceTo);
        }
        spaceFrom = -1;
        put(letter, letterFrom, letterTo);
      }
    }

    private void put(char letter, int letterFrom, int letterTo) {
      from[text.length()] = letterFrom;
      to[text.length()] = letterTo;
      text.append(letter);
    }

    Strand done() {
      return new Strand(
          text.toString(), Arrays.copyOf(from, text.length()), Arrays.copyOf(to, text.length()));
    }
  }
}
