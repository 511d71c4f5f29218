package org.hearsay.present.story;

import java.util.EnumSet;
import java.util.Set;
import org.hearsay.model.Act;
import org.hearsay.model.Claim;
import org.hearsay.present.view.Words;

/// How a claim stands among all that is said in the pool: the strongest thing that can be said of
/// it, from top to bottom. It tells what others do to the claim, never whether it is true.
public enum Standing {
  RETRACTED("taken back"),
  DISPUTED("disputed"),
  CLASHING("does not add up"),
  UNVERIFIED("not verified"),
  CONFIRMED("confirmed by somebody"),
  PASSED_ON("on somebody’s word"),
  OWN("the outlet’s own word");

  private final String words;

  Standing(String words) {
    this.words = words;
  }

  /// As shown: "not verified".
  public String words() {
    return words;
  }

  /// As style sheets and filters name it: `unverified`.
  public String code() {
    return Words.of(this);
  }

  static Standing of(Claim claim, Connections connections) {
    var acts = acts(claim, connections);
    if (acts.contains(Act.RETRACT)) {
      return RETRACTED;
    } else if (acts.contains(Act.DENY) || acts.contains(Act.DISPUTE)) {
      return DISPUTED;
    } else if (!connections.clashes(claim.id()).isEmpty()) {
      return CLASHING;
    } else if (acts.contains(Act.NOT_VERIFIED)) {
      return UNVERIFIED;
    } else if (acts.contains(Act.CONFIRM)) {
      return CONFIRMED;
    }
    return claim.attribution().chain().isEmpty() ? OWN : PASSED_ON;
  }

  /// What claims of its own report and of others do to it.
  private static Set<Act> acts(Claim claim, Connections connections) {
    var acts = EnumSet.noneOf(Act.class);
    connections.commentsOn(claim.id()).forEach(comment -> acts.add(comment.act()));
    return acts;
  }
}
