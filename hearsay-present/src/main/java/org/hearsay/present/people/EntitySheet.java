package org.hearsay.present.people;

import java.util.List;
import org.hearsay.model.Act;
import org.hearsay.model.Link;
import org.hearsay.present.view.Words;

/// All that a pool has on one person or organisation.
///
/// @param spellings the names in print, the commonest first
/// @param roles what else it is called: "the commander"
/// @param pronouns "he", "they" where they stand for it
/// @param apart others that are not it
/// @param says the claims that stand on its word
/// @param saidOf the claims that name it or mean it, and are not its own
public record EntitySheet(
    EntityLine line,
    List<Naming> spellings,
    List<Naming> roles,
    List<Naming> pronouns,
    List<Link.Apart> apart,
    List<Saying> says,
    List<Saying> saidOf) {

  public EntitySheet {
    spellings = List.copyOf(spellings);
    roles = List.copyOf(roles);
    pronouns = List.copyOf(pronouns);
    apart = List.copyOf(apart);
    says = List.copyOf(says);
    saidOf = List.copyOf(saidOf);
  }

  /// One way to call it.
  ///
  /// @param reports how many reports do
  /// @param receipts where, a sentence each: r3:s7
  /// @param because why it is taken to be meant
  public record Naming(
      String words, int times, int reports, List<String> receipts, String because) {
    public Naming {
      receipts = List.copyOf(receipts);
    }
  }

  /// A claim that it makes or stands in.
  ///
  /// @param by who says so to the reader
  /// @param acts what others do to it: deny, not-verified
  public record Saying(String claim, String receipt, String by, String words, List<String> acts) {
    public Saying {
      acts = List.copyOf(acts);
    }
  }

  /// Why a spelling is taken to be meant; empty for the name itself, which needs no reason, unless
  /// the user gave one.
  public String why(Naming naming) {
    boolean plain = naming.words().equals(line.name()) && !naming.because().startsWith("you: ");
    return plain ? "" : naming.because();
  }

  /// How many of the claims on its word others treat so.
  public long treated(Act act) {
    return says.stream().filter(one -> one.acts().contains(Words.of(act))).count();
  }
}
