package org.hearsay.lab.encoder;

import java.util.List;
import org.hearsay.encode.PiecedText;

/// Windows that are trained on at once, as the network takes them: filled up to one length.
///
/// @param windows how many
/// @param length pieces of each
/// @param base the sum of piece and position, a row for each piece
/// @param cases which letter case, one number of [Sizes#cases()] set for each piece
/// @param mask 0 for a piece, −10,000 where a window is filled up
/// @param targets the right answers: 1 over the number of words at the right score, with a minus
@SuppressWarnings("ArrayRecordComponent")
record Batch(int windows, int length, float[] base, float[] cases, float[] mask, float[] targets) {

  private static final float AWAY = -1e4f;

  /// One window with the right answers.
  ///
  /// @param answers for each piece the right score of each head; empty where none is asked for
  @SuppressWarnings("ArrayRecordComponent")
  record Example(PiecedText.Input input, int[][] answers) {

    int length() {
      return input.numbers().length;
    }
  }

  static Batch of(List<Example> examples, Weights weights, List<Integer> heads) {
    int length = examples.stream().mapToInt(Example::length).max().orElseThrow();
    var sizes = weights.sizes();
    int rows = examples.size() * length;
    var batch =
        new Batch(
            examples.size(),
            length,
            new float[rows * sizes.width()],
            new float[rows * sizes.cases()],
            new float[rows],
            new float[rows * sizes.outputs()]);
    float share = -1f / Math.max(1, examples.stream().mapToInt(Batch::asked).sum());
    for (int i = 0; i < examples.size(); i++) {
      var example = examples.get(i);
      for (int at = 0; at < length; at++) {
        int row = i * length + at;
        if (at < example.length()) {
          batch.fill(row, at, example, weights);
          batch.answer(row, example.answers()[at], heads, sizes, share);
        } else {
          batch.mask[row] = AWAY;
        }
      }
    }
    return batch;
  }

  private static int asked(Example example) {
    int asked = 0;
    for (var answers : example.answers()) {
      asked += answers.length > 0 ? 1 : 0;
    }
    return asked;
  }

  private void fill(int row, int at, Example example, Weights weights) {
    var sizes = weights.sizes();
    var pieces = weights.tensor(Weights.PIECES).values();
    var positions = weights.tensor(Weights.POSITIONS).values();
    int width = sizes.width();
    int piece = example.input().numbers()[at];
    for (int i = 0; i < width; i++) {
      base[row * width + i] = pieces[piece * width + i] + positions[at * width + i];
    }
    cases[row * sizes.cases() + example.input().cases()[at]] = 1;
  }

  private void answer(int row, int[] answers, List<Integer> heads, Sizes sizes, float share) {
    int offset = row * sizes.outputs();
    for (int head = 0; head < answers.length; head++) {
      targets[offset + answers[head]] = share;
      offset += heads.get(head);
    }
  }
}
