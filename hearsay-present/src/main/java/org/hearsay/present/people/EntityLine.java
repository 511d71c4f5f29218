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

  /// "named 12 times in 5 reports · says 7 claims".
  public String counts() {
    return (times == 0
            ? "never named, called so in " + Words.count(reports.size(), "report")
            : "named " + Words.times(times, reports.size()))
        + (says == 0 ? "" : " · says " + Words.count(says, "claim"));
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
