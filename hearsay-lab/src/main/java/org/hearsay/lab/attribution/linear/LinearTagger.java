package org.hearsay.lab.attribution.linear;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribute.tag.Role;
import org.hearsay.attribute.tag.RoleOdds;
import org.hearsay.attribute.tag.RoleTags;
import org.hearsay.learn.FeatureRows;
import org.hearsay.learn.LabelWeights;
import org.hearsay.learn.SequenceModel;
import org.hearsay.model.Passage;
import org.hearsay.rules.Knowledge;

/// Tells roles by many small features of each word and of what stands beside it, and by what the
/// rules say: quickly. One role after the other, each with those decided before in view.
public final class LinearTagger {

  /// Cues are told by themselves, sources by their cues, what is told by both.
  static final List<Role> ORDER = List.of(Role.CUE, Role.SOURCE, Role.CONTENT, Role.INNER);

  static final List<String> LABELS = List.of("O", "B-ROLE", "I-ROLE");

  /// No tag is less likely than this.
  private static final float LEAST = 1e-6f;

  private final WordLists lists;

  /// In the order of [#ORDER].
  private final List<SequenceModel> models;

  /// Those of all models together: most features are common to all.
  private final LabelWeights weights;

  LinearTagger(WordLists lists, List<SequenceModel> models) {
    this.lists = lists;
    this.models = List.copyOf(models);
    weights = LabelWeights.beside(models);
  }

  /// @param rules what the rules say of these words
  public RoleOdds tag(List<Passage> passages, RoleTags rules) {
    var text = new LinearText(passages, rules, lists);
    var scores = new float[text.size][Role.values().length * RoleTags.TAGS];
    var tags = new RoleTags(text.size);
    var rows = new FeatureRows();
    for (int i = 0; i + 1 < text.passages.size(); i++) {
      int from = text.passages.get(i);
      var features = new LinearFeatures(text, from, text.passages.get(i + 1), rows);
      tag(features, from, tags, scores);
    }
    return RoleOdds.of(scores);
  }

  private void tag(LinearFeatures features, int from, RoleTags tags, float[][] scores) {
    int all = models.size() * RoleTags.TAGS;
    var own = weights.sums(features.rows());
    for (int i = 0; i < models.size(); i++) {
      var model = models.get(i);
      int first = i * RoleTags.TAGS;
      var sums =
          i == 0
              ? new int[own.length / models.size()]
              : weights.sums(features.given(tags, i), first, first + RoleTags.TAGS);
      for (int at = 0; at < sums.length; at++) {
        sums[at] += own[at / RoleTags.TAGS * all + first + at % RoleTags.TAGS];
      }
      var role = ORDER.get(i);
      var odds = model.odds(sums);
      mark(tags, role, from, odds);
      for (int at = 0; at < odds.length; at++) {
        scores[from + at / RoleTags.TAGS][role.ordinal() * RoleTags.TAGS + at % RoleTags.TAGS] =
            (float) Math.log(odds[at] + LEAST);
      }
    }
  }

  /// Gives each word its likeliest tag.
  static void mark(RoleTags tags, Role role, int from, float[] odds) {
    for (int at = 0; at < odds.length; at += RoleTags.TAGS) {
      byte tag = RoleTags.OUTSIDE;
      tag = odds[at + RoleTags.FIRST] > odds[at + tag] ? RoleTags.FIRST : tag;
      tag = odds[at + RoleTags.FURTHER] > odds[at + tag] ? RoleTags.FURTHER : tag;
      tags.set(role, from + at / RoleTags.TAGS, tag);
    }
  }

  /// Writes all the tagger learned; the same tagger gives the same bytes.
  public void write(OutputStream out) throws IOException {
    for (var model : models) {
      model.write(out);
    }
  }

  /// Whether a file holds a tagger of this kind.
  public static boolean opens(ByteBuffer file) {
    return SequenceModel.opens(file);
  }

  /// Reads what [#write] wrote.
  public static LinearTagger read(ByteBuffer in, Knowledge knowledge) throws IOException {
    var models = new ArrayList<SequenceModel>();
    for (int i = 0; i < ORDER.size(); i++) {
      models.add(SequenceModel.read(in));
    }
    return new LinearTagger(WordLists.of(knowledge), models);
  }
}
