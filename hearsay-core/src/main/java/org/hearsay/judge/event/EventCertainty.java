package org.hearsay.judge.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.hearsay.learn.LinearScorer;
import org.hearsay.model.Sentence;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.RuleException;

/// Judges by a learned model whether an event happened: 3 certainly, 0 open, −3 certainly not.
///
/// In "Ministers refused to resign" the event "resign" scores well below 0, "refused" near 3. Scale
/// and training data are those of UDS-IH2 (Rudinger, White and Van Durme 2018, Neural Models of
/// Factuality) and MEANTIME (Minard et al. 2016).
public final class EventCertainty {

  /// The pack that ships.
  public static final String PACK = "certainty-en";

  /// The rule name under which this model's decisions are cited.
  public static final String BECAUSE = "model/" + PACK;

  private final EventFeatures features;
  private final LinearScorer scorer;

  private EventCertainty(EventFeatures features, LinearScorer scorer) {
    this.features = features;
    this.scorer = scorer;
  }

  /// @param pack the bytes that training wrote
  public static EventCertainty of(Knowledge knowledge, byte[] pack) {
    try {
      return new EventCertainty(
          new EventFeatures(knowledge), LinearScorer.read(new ByteArrayInputStream(pack)));
    } catch (IOException broken) {
      throw new RuleException("the pack " + PACK + " cannot be read", broken);
    }
  }

  /// How surely the event at token `at` happened, −3 to 3.
  public double score(Sentence sentence, int at) {
    return scorer.score(features.of(sentence, at));
  }
}
