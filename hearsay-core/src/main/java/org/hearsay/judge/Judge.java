package org.hearsay.judge;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.rules.Knowledge;

/// Judges how surely and in what manner each thing is said, and what comments on what.
@FunctionalInterface
public interface Judge {

  /// One claim for each attribution, in the same order.
  List<Claim> judge(
      Report report,
      List<Passage> passages,
      List<Mention> mentions,
      List<Attribution> attributions);

  /// The judge that goes by the rules under `judge/` of `knowledge`.
  static Judge of(Knowledge knowledge) {
    return new RuleJudge(knowledge);
  }
}
