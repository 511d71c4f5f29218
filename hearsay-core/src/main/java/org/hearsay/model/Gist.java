package org.hearsay.model;

import java.util.List;

/// A reading without its text: what is compared across reports.
///
/// @param told statements on the map, the calendar and persons' lives, inside claims or not
/// @param names every name in the report, with its words, for deciding who is who
/// @param references what else stands for somebody: roles, offices, short forms, pronouns
public record Gist(
    ReportId report,
    Origin origin,
    Imprint imprint,
    Signature signature,
    List<Name> names,
    List<Reference> references,
    List<Told> told,
    List<Claim> claims) {

  /// A name as printed.
  ///
  /// @param before the words just before it in its sentence, three at most: "the late Mr"
  public record Name(Evidence evidence, Mention.Kind kind, String before) {
    public Name(Evidence evidence, Mention.Kind kind) {
      this(evidence, kind, "");
    }
  }

  /// Words that stand for other words of the report.
  ///
  /// @param to as in [Mention.Reference]
  public record Reference(Evidence evidence, Mention.Reference.How how, List<Evidence> to) {
    public Reference {
      to = List.copyOf(to);
    }
  }

  /// What arithmetic can be held against, in the words of sentence number `sentence`.
  public record Told(int sentence, Evidence evidence, Mention.Statement statement) {}

  public Gist {
    told = List.copyOf(told);
    names = List.copyOf(names);
    references = List.copyOf(references);
    claims = List.copyOf(claims);
  }
}
