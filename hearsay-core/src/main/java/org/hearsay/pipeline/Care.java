package org.hearsay.pipeline;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.attribute.join.SecondOpinion;

/// How carefully a report is heard: by the rules alone, or with a tagger beside them.
public enum Care {
  /// The rules alone.
  FAST,
  /// The small encoder beside them.
  ACCURATE;

  Optional<SecondOpinion> second() {
    return switch (this) {
      case FAST -> Optional.empty();
      case ACCURATE -> Optional.of(SecondOpinion.encoder());
    };
  }

  /// As it is written after `--`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
