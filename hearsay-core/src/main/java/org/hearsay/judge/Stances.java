package org.hearsay.judge;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Certainty;
import org.hearsay.model.Hop;
import org.hearsay.model.Mode;
import org.hearsay.model.Span;
import org.hearsay.model.Stance.Stand;

/// Where the outlet itself stands to what it tells: by the word with which it passes on the first
/// speaker, since those behind are passed on by that speaker. It vouches only where each of them is
/// passed on by a word that does.
final class Stances {

  private Stances() {}

  /// `certainty` with the outlet's stand.
  static Certainty with(Said said, Certainty certainty) {
    var chain = said.attribution().chain();
    var signs = said.signs().stream().filter(sign -> sign.family().equals("stand")).toList();
    if (chain.isEmpty()) {
      return signs.stream()
          .filter(sign -> sign.gives("of").equals("own"))
          .filter(sign -> said.bears(sign) && !said.isAppended(sign))
          .findFirst()
          .map(sign -> certainty.with(stand(sign), List.of(sign.because())))
          .orElse(certainty);
    }
    var first = chain.getFirst();
    return of(first, signs)
        .filter(sign -> stand(sign) != Stand.VOUCHES || vouched(said, certainty, signs))
        .map(sign -> certainty.with(stand(sign), List.of(sign.because())))
        .orElseGet(() -> certainty.with(Stand.OPEN, List.of(first.because())));
  }

  /// What has happened, or has not, told in the sentence of the words that vouch for it: nobody can
  /// vouch for what will be, and what somebody goes on to say after an admission is no admission.
  private static boolean vouched(Said said, Certainty certainty, List<Sign> signs) {
    boolean tells =
        certainty.mode() instanceof Mode.Asserted || certainty.mode() instanceof Mode.Hedged;
    return tells
        && said.attribution().chain().stream()
            .allMatch(
                hop ->
                    of(hop, signs)
                        .filter(one -> stand(one) == Stand.VOUCHES && isHere(said, one))
                        .isPresent());
  }

  private static boolean isHere(Said said, Sign sign) {
    return said.sentence().span().covers(sign.match().span());
  }

  /// The sign in the words by which `hop` is passed on, or in those that name the speaker.
  private static Optional<Sign> of(Hop hop, List<Sign> signs) {
    return signs.stream()
        .filter(Sign::counts)
        .filter(
            sign ->
                hop.cue().stream().anyMatch(cue -> cue.overlaps(sign.match().span()))
                    || sign.gives("of").equals("speaker")
                        && hop.speakerWords().stream()
                            .anyMatch(words -> describes(sign.match().span(), words)))
        .findFirst();
  }

  /// Inside the words, or right before them: "a self-styled | witness".
  private static boolean describes(Span quality, Span words) {
    return words.covers(quality)
        || quality.end() <= words.start() && words.start() - quality.end() <= 1;
  }

  private static Stand stand(Sign sign) {
    return Stand.valueOf(sign.gives("stand"));
  }
}
