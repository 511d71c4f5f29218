package org.hearsay.model;

import java.util.ArrayList;
import java.util.List;

/// All that one report says, complete without any other report.
public record Reading(
    Report report,
    List<Passage> passages,
    List<Mention> mentions,
    List<Claim> claims,
    Signature signature) {

  private static final int WORDS_BEFORE = 3;

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
        namedWords(),
        references(),
        told(),
        claims);
  }

  private List<Gist.Name> namedWords() {
    var sentences = sentences();
    var names = new ArrayList<Gist.Name>();
    for (var mention : mentions) {
      if (mention instanceof Mention.Named named) {
        String before = before(sentences, named.span());
        names.add(new Gist.Name(report.quote(named.span()), named.kind(), before));
      }
    }
    return names;
  }

  /// The last words of the sentence before `span`.
  private String before(List<Sentence> sentences, Span span) {
    int at = index(sentences, span.start());
    if (at < 0) {
      return "";
    }
    var sentence = sentences.get(at);
    int end = sentence.tokenAt(span.start());
    int from = Math.max(0, end - WORDS_BEFORE);
    boolean holds = end < sentence.tokens().size();
    return holds && from < end ? sentence.span(from, end).of(report.text()) : "";
  }

  private List<Gist.Reference> references() {
    var references = new ArrayList<Gist.Reference>();
    for (var mention : mentions) {
      if (mention instanceof Mention.Reference one) {
        references.add(reference(one.span(), one.how(), one.to()));
      } else if (mention instanceof Mention.Alias alias) {
        var of = List.of(alias.standsFor());
        references.add(reference(alias.span(), Mention.Reference.How.SHORT, of));
      }
    }
    return references;
  }

  private Gist.Reference reference(Span span, Mention.Reference.How how, List<Span> to) {
    return new Gist.Reference(report.quote(span), how, to.stream().map(report::quote).toList());
  }

  private List<Gist.Told> told() {
    var sentences = sentences();
    return mentions.stream()
        .filter(Mention.Statement.class::isInstance)
        .map(Mention.Statement.class::cast)
        .map(
            said ->
                new Gist.Told(
                    number(sentences, said.span().start()), report.quote(said.span()), said))
        .toList();
  }

  /// Number of the sentence that holds `offset`; of the last one before it if none does; 1 at
  /// least.
  public int sentenceAt(int offset) {
    return number(sentences(), offset);
  }

  private static int number(List<Sentence> sentences, int offset) {
    int at = index(sentences, offset);
    return at < 0 ? 1 : sentences.get(at).number();
  }

  /// Index of the last sentence that does not begin after `offset`; -1 if there is none.
  private static int index(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low - 1;
  }
}
