package org.hearsay.lab.encoder;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribute.tag.Role;
import org.hearsay.attribute.tag.RoleTags;
import org.hearsay.encode.PiecedText;
import org.hearsay.encode.Window;
import org.hearsay.encode.WordPieces;
import org.hearsay.lab.attribution.RoleTexts.RoleText;

/// Annotated texts as windows to train on: pieces, and the right tag of each role at the
/// first piece of each word.
final class RoleExamples {

  private final WordPieces pieces;
  private final Window.Size size;

  RoleExamples(WordPieces pieces, Window.Size size) {
    this.pieces = pieces;
    this.size = size;
  }

  List<Batch.Example> of(RoleText text) {
    var pieced = PiecedText.of(text.passages(), pieces);
    var gold = RoleTags.of(text.gold(), text.words());
    var examples = new ArrayList<Batch.Example>();
    for (var window : Window.over(pieced, size)) {
      examples.add(example(pieced.input(window), window, gold));
    }
    return examples;
  }

  private static Batch.Example example(PiecedText.Input input, Window window, RoleTags gold) {
    int length = input.numbers().length;
    var answers = new int[length][];
    for (int at = 0; at < length; at++) {
      int word = input.owners()[at];
      boolean first = word >= window.from() && input.owners()[at - 1] != word;
      answers[at] = first ? answers(gold, word) : new int[0];
    }
    return new Batch.Example(input, answers);
  }

  private static int[] answers(RoleTags gold, int word) {
    var answers = new int[Role.values().length];
    for (var role : Role.values()) {
      answers[role.ordinal()] = gold.tag(role, word);
    }
    return answers;
  }
}
