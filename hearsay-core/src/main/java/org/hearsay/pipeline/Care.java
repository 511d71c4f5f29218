package org.hearsay.pipeline;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.attribute.join.SecondOpinion;
import org.hearsay.rules.Knowledge;

/// How carefully a report is heard: which tagger is asked who says what, beside the rules.
public enum Care {
  /// None.
  RULES,
  /// The linear one.
  FAST,
  /// The small encoder.
  ACCURATE;

  Optional<SecondOpinion> second(Knowledge knowledge) {
    return switch (this) {
      case RULES -> Optional.empty();
      case FAST -> Optional.of(SecondOpinion.linear(knowledge));
      case ACCURATE -> Optional.of(SecondOpinion.encoder());
    };
  }

  /// As it is written after `--`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
