package org.hearsay.present.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Link;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.Words;

/// Finds who else speaks of what a claim says.
record Voices(PoolView pool, Connections connections) {

  private static final int WORDS = 140;
  private static final int FEW = 6;

  /// Who else says it, or says otherwise, about the same thing.
  ///
  /// @param heard claims that are shown already: c41
  ClaimStory.Same same(Claim claim, Set<String> heard) {
    var voices = new ArrayList<ClaimStory.Voice>();
    int more = 0;
    for (var other : connections.same(claim.id()).entrySet()) {
      if (other.getKey().equals(claim.id()) || heard.contains(pool.claimNumber(other.getKey()))) {
        continue;
      }
      if (voices.size() < FEW) {
        voice("same", other.getKey(), other.getValue(), "").ifPresent(voices::add);
      } else {
        more++;
      }
    }
    return new ClaimStory.Same(voices, more);
  }

  /// Who comments on it: in its own report and others, then on those that say the same.
  List<ClaimStory.Voice> against(Claim claim) {
    var voices = new ArrayList<ClaimStory.Voice>();
    var heard = new HashSet<>(Set.of(claim.id()));
    comments(claim, heard, voices);
    for (var other : connections.same(claim.id()).keySet()) {
      pool.claim(other)
          .filter(same -> agrees(same, claim))
          .ifPresent(same -> comments(same, heard, voices));
    }
    return voices;
  }

  /// Whether a claim on the same thing says it too, and does not comment.
  private boolean agrees(Claim other, Claim claim) {
    return connections.commentsBy(other.id()).isEmpty()
        && connections.commentsBy(claim.id()).isEmpty()
        && other.certainty().negated() == claim.certainty().negated();
  }

  private void comments(Claim claim, HashSet<ClaimId> heard, List<ClaimStory.Voice> voices) {
    for (var comment : connections.commentsOn(claim.id())) {
      if (heard.add(comment.by())) {
        voice(comment, comment.by()).ifPresent(voices::add);
      }
    }
  }

  /// What the claim itself comments on, in its own report and in others.
  List<ClaimStory.Voice> about(Claim claim) {
    var voices = new ArrayList<ClaimStory.Voice>();
    for (var comment : connections.commentsBy(claim.id())) {
      voice(comment, comment.about()).ifPresent(voices::add);
    }
    return voices;
  }

  private Optional<ClaimStory.Voice> voice(Link.Comments comment, ClaimId other) {
    return voice(Words.of(comment.act()), other, comment.because(), comment.weighed().words());
  }

  private Optional<ClaimStory.Voice> voice(String act, ClaimId other, String because, String why) {
    return pool.claim(other)
        .flatMap(
            claim ->
                pool.reading(other.report())
                    .map(numbered -> voice(act, numbered, claim, because, why)));
  }

  private ClaimStory.Voice voice(
      String act, NumberedReading numbered, Claim claim, String because, String why) {
    var report = numbered.reading().report();
    return new ClaimStory.Voice(
        act,
        numbered.claim(claim.id()),
        numbered.receipt(claim.sentence()),
        pool.teller(claim),
        Excerpt.shorten(claim.words(report.text()), WORDS),
        because,
        why);
  }
}
