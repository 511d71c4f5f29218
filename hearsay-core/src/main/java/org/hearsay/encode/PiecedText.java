package org.hearsay.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.model.Passage;
import org.hearsay.model.Token;

/// The words of a report in one row, each with its pieces. Positions count words, from 0.
public final class PiecedText {

  /// Where a window had better begin.
  enum Begins {
    NOTHING,
    SENTENCE,
    PASSAGE
  }

  private final List<Token> tokens = new ArrayList<>();
  private final List<int[]> pieces = new ArrayList<>();
  private final List<Begins> begins = new ArrayList<>();
  private final WordPieces cutter;

  private PiecedText(WordPieces cutter) {
    this.cutter = cutter;
  }

  /// All words of all passages.
  public static PiecedText of(List<Passage> passages, WordPieces cutter) {
    var text = new PiecedText(cutter);
    for (var passage : passages) {
      var begins = Begins.PASSAGE;
      for (var sentence : passage.sentences()) {
        for (var token : sentence.tokens()) {
          text.tokens.add(token);
          text.pieces.add(cutter.of(token.word()));
          text.begins.add(begins);
          begins = Begins.NOTHING;
        }
        begins = Begins.SENTENCE;
      }
    }
    return text;
  }

  /// Number of words.
  public int size() {
    return tokens.size();
  }

  public Token token(int word) {
    return tokens.get(word);
  }

  /// Number of pieces of a word.
  int width(int word) {
    return pieces.get(word).length;
  }

  Begins begins(int word) {
    return begins.get(word);
  }

  /// What the encoder reads of the words of a window.
  public Input input(Window window) {
    int size = 2;
    for (int word = window.start(); word < window.to(); word++) {
      size += width(word);
    }
    var numbers = new int[size];
    var cases = new int[size];
    var owners = new int[size];
    var firsts = new int[window.to() - window.start()];
    Arrays.fill(owners, -1);
    numbers[0] = cutter.opening();
    int at = 1;
    for (int word = window.start(); word < window.to(); word++) {
      firsts[word - window.start()] = at;
      int letterCase = LetterCase.of(tokens.get(word).word()).ordinal();
      for (int piece : pieces.get(word)) {
        numbers[at] = piece;
        cases[at] = letterCase;
        owners[at++] = word;
      }
    }
    numbers[at] = cutter.closing();
    return new Input(numbers, cases, owners, firsts);
  }

  /// The pieces of a window, with those that open and close it.
  ///
  /// @param numbers the pieces
  /// @param cases the [LetterCase] of each piece's word
  /// @param owners the word of each piece; −1 for those that open and close
  /// @param firsts the first piece of each word
  @SuppressWarnings("ArrayRecordComponent")
  public record Input(int[] numbers, int[] cases, int[] owners, int[] firsts) {}
}
