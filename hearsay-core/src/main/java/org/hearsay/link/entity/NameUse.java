package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.link.name.PrintedName;
import org.hearsay.link.name.ReadName;
import org.hearsay.link.name.Sex;
import org.hearsay.model.Evidence;
import org.hearsay.model.Mention.Kind;

/// All uses of one name in one report.
final class NameUse {

  final int report;
  final Kind kind;
  final PrintedName name;
  final List<Evidence> where = new ArrayList<>();

  /// Words for offices that stand before it: "president".
  final Set<String> titles = new TreeSet<>();

  Sex sex;

  /// The first name of the only bearer of this surname of whom its report has told so far, where it
  /// tells of two; else empty.
  String after = "";

  /// Whether somebody else of the report bears this surname, but in other letters.
  boolean spelledOtherwise;

  /// Whether "the" stands before it somewhere.
  boolean definite;

  /// Whether the headline names it.
  boolean headed;

  NameUse(int report, Kind kind, PrintedName name) {
    this.report = report;
    this.kind = kind;
    this.name = name;
    sex = name.sex();
  }

  boolean isPerson() {
    return kind == Kind.PERSON;
  }

  /// Whether it stands in its report's text, the headline apart, before another's first place, and
  /// nowhere behind it.
  boolean standsBefore(NameUse other) {
    int first = headed ? 1 : 0;
    return first < where.size()
        && where.getLast().span().start() < other.where.getFirst().span().start();
  }

  /// Whether the word is but a part of one of its own: "straud" of "Straud-Lenk".
  boolean hyphens(String word) {
    return Stream.of(printed().split("\\s+"))
        .filter(part -> part.indexOf('-') > 0)
        .map(ReadName::words)
        .anyMatch(
            words ->
                words.size() > 1 && words.contains(word) && !words.getLast().equals(name.first()));
  }

  /// As printed first.
  String printed() {
    return where.getFirst().quote();
  }
}
