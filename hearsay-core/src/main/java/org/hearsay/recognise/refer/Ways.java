package org.hearsay.recognise.refer;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.rules.Match;

/// Which ways of pointing the rules allow at which words of a sentence.
final class Ways {

  private final List<Match> matches;

  Ways(List<Match> matches) {
    this.matches = matches;
  }

  /// The reason for taking the word at `at` to point `way`: "speaker", "same-sentence"; empty where
  /// no rule allows it.
  Optional<Because> because(String way, int at) {
    for (var match : matches) {
      boolean here = match.slot("p").filter(slot -> slot.from() == at).isPresent();
      if (here && match.rule().gives("way", "").equals(way)) {
        return Optional.of(match.because());
      }
    }
    return Optional.empty();
  }
}
