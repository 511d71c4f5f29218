package org.hearsay.lab.attribution.linear;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribute.tag.RoleTags;
import org.hearsay.learn.FeatureRows;
import org.hearsay.learn.SequenceModel;
import org.hearsay.learn.SequenceTrainer;
import org.hearsay.learn.SequenceTrainer.Sample;
import org.hearsay.model.Passage;
import org.hearsay.rules.Knowledge;

/// Learns a [LinearTagger] from annotated texts. What a role has in view of those before it is what
/// models say that had not seen the text (three folds), as it will be in use.
public final class LinearLearner {

  /// An annotated text: its passages, what the rules say of its words, and what is right.
  public record Text(List<Passage> passages, RoleTags rules, RoleTags gold) {}

  /// How to learn.
  ///
  /// @param bits features of each role share 2^bits buckets
  public record Plan(int rounds, double dropout, int bits, long seed) {}

  private static final int FOLDS = 3;

  private final WordLists lists;
  private final Plan plan;

  public LinearLearner(Knowledge knowledge, Plan plan) {
    lists = WordLists.of(knowledge);
    this.plan = plan;
  }

  /// A passage to learn from.
  private record Piece(int from, LinearFeatures features, FeatureRows rows) {}

  public LinearTagger learn(List<Text> texts) {
    var pieces = new ArrayList<List<Piece>>();
    var tags = new ArrayList<RoleTags>();
    for (var text : texts) {
      pieces.add(pieces(text));
      tags.add(new RoleTags(text.gold().size()));
    }
    var models = new ArrayList<SequenceModel>();
    for (int role = 0; role < LinearTagger.ORDER.size(); role++) {
      var samples = new ArrayList<List<Sample>>();
      for (int i = 0; i < texts.size(); i++) {
        samples.add(samples(pieces.get(i), texts.get(i).gold(), tags.get(i), role));
      }
      models.add(train(samples, -1, plan.rounds()));
      for (int fold = 0; fold < FOLDS && role + 1 < LinearTagger.ORDER.size(); fold++) {
        var model = train(samples, fold, Math.max(1, plan.rounds() / 2));
        for (int i = fold; i < texts.size(); i += FOLDS) {
          decide(model, pieces.get(i), samples.get(i), tags.get(i), role);
        }
      }
    }
    return new LinearTagger(lists, models);
  }

  private List<Piece> pieces(Text text) {
    var words = new LinearText(text.passages(), text.rules(), lists);
    var pieces = new ArrayList<Piece>();
    var rows = new FeatureRows();
    for (int i = 0; i + 1 < words.passages.size(); i++) {
      int from = words.passages.get(i);
      var features = new LinearFeatures(words, from, words.passages.get(i + 1), rows);
      pieces.add(new Piece(from, features, features.rows().copy()));
    }
    return pieces;
  }

  private static List<Sample> samples(List<Piece> pieces, RoleTags gold, RoleTags tags, int role) {
    var samples = new ArrayList<Sample>();
    for (var piece : pieces) {
      var rows = role == 0 ? piece.rows() : piece.rows().beside(piece.features().given(tags, role));
      var right = new int[rows.rows()];
      for (int at = 0; at < right.length; at++) {
        int tag = gold.tag(LinearTagger.ORDER.get(role), piece.from() + at);
        right[at] = at == 0 && tag == RoleTags.FURTHER ? RoleTags.FIRST : tag;
      }
      samples.add(new Sample(rows, right, 1));
    }
    return samples;
  }

  private static void decide(
      SequenceModel model, List<Piece> pieces, List<Sample> samples, RoleTags tags, int role) {
    for (int i = 0; i < pieces.size(); i++) {
      var odds = model.odds(model.sums(samples.get(i).rows()));
      LinearTagger.mark(tags, LinearTagger.ORDER.get(role), pieces.get(i).from(), odds);
    }
  }

  private SequenceModel train(List<List<Sample>> samples, int without, int rounds) {
    var flat = new ArrayList<Sample>();
    for (int i = 0; i < samples.size(); i++) {
      if (without < 0 || i % FOLDS != without) {
        flat.addAll(samples.get(i));
      }
    }
    return new SequenceTrainer(LinearTagger.LABELS, plan.bits())
        .train(flat, rounds, plan.dropout(), plan.seed());
  }
}
