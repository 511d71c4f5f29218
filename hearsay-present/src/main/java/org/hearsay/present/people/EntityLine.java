package org.hearsay.present.people;

import java.util.List;
import org.hearsay.present.view.Words;

/// A person or organisation in a list.
///
/// @param kind "person" or "organisation"
/// @param times how often it is named; 0 where reports only call it by a role
/// @param reports those that name it or call it by a role: r3
/// @param says how many claims stand on its word
/// @param spellings the fullest, by which it is listed, and all others, the commonest first
public record EntityLine(
    String id,
    String name,
    String kind,
    int times,
    List<String> reports,
    int says,
    List<String> spellings) {

  public EntityLine {
    reports = List.copyOf(reports);
    spellings = List.copyOf(spellings);
  }

  /// The spellings beside the one it is listed by.
  public List<String> also() {
    return spellings.stream().filter(spelling -> !spelling.equals(name)).toList();
  }

  /// "named 8 times · spoken of in 12 reports · says 7 claims": some reports only call it by a
  // role.
  public String counts() {
    return named() + (says == 0 ? "" : " · says " + Words.count(says, "claim"));
  }

  private String named() {
    String in = Words.count(reports.size(), "report");
    if (times == 0) {
      return "never named, called so in " + in;
    }
    boolean here = times == 1 && reports.size() == 1;
    return "named " + Words.often(times) + (here ? "" : " · spoken of in " + in);
  }

  /// As in [WhoIsWho#anchor].
  public String anchor() {
    return WhoIsWho.anchor(kind, id);
  }

  /// What it is sorted by in an index: without case and accents.
  public String sorted() {
    return FindEntity.folded(name);
  }
}
