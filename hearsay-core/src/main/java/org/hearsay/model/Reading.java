package org.hearsay.model;

import java.util.List;

/// All that one report says, complete without any other report.
public record Reading(
    Report report,
    List<Passage> passages,
    List<Mention> mentions,
    List<Claim> claims,
    Signature signature) {

  public Reading {
    passages = List.copyOf(passages);
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }

  public List<Sentence> sentences() {
    return passages.stream().flatMap(passage -> passage.sentences().stream()).toList();
  }

  /// All that the lower half of the pipeline needs: no text but the claims' own words.
  public Gist gist() {
    return new Gist(
        report.id(),
        report.origin(),
        report.imprint(),
        signature,
        List.copyOf(namedWords()),
        claims);
  }

  private List<Gist.Name> namedWords() {
    return mentions.stream()
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .map(named -> new Gist.Name(report.quote(named.span()), named.kind()))
        .toList();
  }
}
