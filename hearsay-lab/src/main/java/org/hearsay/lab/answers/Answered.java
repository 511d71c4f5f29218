package org.hearsay.lab.answers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.link.answer.Choice;
import org.hearsay.model.Act;
import org.hearsay.model.ClaimId;

/// The choices of one pool, or of the ordinary reports of a region, with what the gold says.
///
/// @param asked how many claims of the gold answer another
/// @param weight how much each case counts in learning
record Answered(String name, List<Case> cases, int asked, double weight) {

  Answered {
    cases = List.copyOf(cases);
  }

  /// @param act what the claim does to others by the gold; empty where it answers none
  /// @param about the claims of Hearsay that the gold's answered claims are
  /// @param open whether the gold has an act and names nothing that is answered
  record Case(Choice choice, Optional<Act> act, Set<ClaimId> about, boolean open) {

    Case {
      about = Set.copyOf(about);
    }

    boolean isRight(Act done, ClaimId to) {
      return act.filter(done::equals).isPresent() && about.contains(to);
    }

    /// Whether the gold's answer is among the options.
    boolean canBeRight() {
      return choice.options().stream().anyMatch(one -> about.contains(one.about().id()));
    }
  }
}
