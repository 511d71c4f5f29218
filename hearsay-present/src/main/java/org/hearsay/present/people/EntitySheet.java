package org.hearsay.present.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
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

    /// "once", "12 times in 5 reports".
    public String often() {
      return Words.times(times, reports);
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

  /// What is said in the same words, by one claim or several.
  public record Quote(List<Saying> claims) {
    public Quote {
      claims = List.copyOf(claims);
    }

    public String words() {
      return claims.getFirst().words();
    }

    /// What others did to any of them: "denied".
    public List<String> deeds() {
      return Arrays.stream(Act.values())
          .filter(act -> claims.stream().anyMatch(one -> one.acts().contains(Words.of(act))))
          .map(EntitySheet::done)
          .toList();
    }
  }

  /// What it says, what most claims have first.
  public List<Quote> quotes() {
    var byWords = new LinkedHashMap<String, List<Saying>>();
    for (var one : says) {
      byWords.computeIfAbsent(FindEntity.folded(one.words()), any -> new ArrayList<>()).add(one);
    }
    return byWords.values().stream()
        .map(Quote::new)
        .sorted(Comparator.comparingInt((Quote quote) -> -quote.claims().size()))
        .toList();
  }

  /// Why a spelling is taken to be meant, "because: the same name"; empty for the name itself,
  /// which needs no reason, unless the user gave one.
  public String why(Naming naming) {
    boolean plain = naming.words().equals(line.name()) && !yours(naming.because());
    return plain ? "" : because(naming.because());
  }

  /// A reason as it is shown: "because: two given names", "because you: mother and son".
  public static String because(String reason) {
    return (yours(reason) ? "because " : "because: ") + reason;
  }

  private static boolean yours(String reason) {
    return reason.startsWith("you: ");
  }

  /// What others do to the claims on its word: "2 denied, 1 disputed"; empty where nothing.
  public String treatment() {
    return Arrays.stream(Act.values())
        .filter(act -> treated(act) > 0)
        .map(act -> Words.count(treated(act)) + " " + done(act))
        .collect(Collectors.joining(", "));
  }

  private long treated(Act act) {
    return says.stream().filter(one -> one.acts().contains(Words.of(act))).count();
  }

  private static String done(Act act) {
    return switch (act) {
      case DENY -> "denied";
      case DISPUTE -> "disputed";
      case CONFIRM -> "confirmed";
      case NOT_VERIFIED -> "not verified";
      case RETRACT -> "taken back";
    };
  }
}
