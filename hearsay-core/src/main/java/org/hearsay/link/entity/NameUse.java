package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.link.name.PrintedName;
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

  NameUse(int report, Kind kind, PrintedName name) {
    this.report = report;
    this.kind = kind;
    this.name = name;
    sex = name.sex();
  }

  boolean isPerson() {
    return kind == Kind.PERSON;
  }

  /// As printed first.
  String printed() {
    return where.getFirst().quote();
  }
}
