package org.hearsay.attribute.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.model.Zone;

/// The words of a report's running text in one row, so that a quotation may run over sentences and
/// paragraphs. Positions count words, from 0.
public final class Words {

  private final List<Token> tokens = new ArrayList<>();
  private final List<String> norms = new ArrayList<>();
  private final List<PartOfSpeech> tags = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> passages = new ArrayList<>();
  private final int[] sentenceAt;
  private final int[] skipped;
  private final LineWords parts;

  private Words(List<Passage> all, Predicate<Zone> wanted, LineWords parts) {
    this.parts = parts;
    var repair = new TagRepair(parts);
    int passage = 0;
    for (var one : all) {
      passage++;
      if (wanted.test(one.zone())) {
        for (var sentence : one.sentences()) {
          add(sentence, passage, repair);
        }
      }
    }
    starts.add(tokens.size());
    sentenceAt = new int[tokens.size()];
    skipped = new int[sentences.size()];
    for (int s = 0; s < sentences.size(); s++) {
      java.util.Arrays.fill(sentenceAt, starts.get(s), starts.get(s + 1), s);
    }
  }

  /// The words of all passages whose zone is wanted.
  public static Words of(List<Passage> passages, Predicate<Zone> wanted, LineWords parts) {
    return new Words(passages, wanted, parts);
  }

  /// The same for who asks for no parts of small words: where words, sentences and marks stand.
  public static Words of(List<Passage> passages, Predicate<Zone> wanted) {
    return new Words(passages, wanted, LineWords.NONE);
  }

  private void add(Sentence sentence, int passage, TagRepair repair) {
    if (sentence.tokens().isEmpty()) {
      return;
    }
    sentences.add(sentence);
    starts.add(tokens.size());
    passages.add(passage);
    for (int at = 0; at < sentence.tokens().size(); at++) {
      var token = sentence.tokens().get(at);
      tokens.add(token);
      norms.add(token.norm());
      tags.add(repair.of(sentence.tokens(), at));
    }
  }

  public int size() {
    return tokens.size();
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /// Position of the first word of sentence `s` that is told: behind the name of who has the word.
  public int from(int s) {
    return starts.get(s) + skipped[s];
  }

  /// Position of the first word of sentence `s`, whatever it is.
  public int first(int s) {
    return starts.get(s);
  }

  /// Leaves the first `count` words of sentence `s` out of what is told.
  public void skip(int s, int count) {
    skipped[s] = count;
  }

  /// Position after the last word of sentence `s`.
  public int to(int s) {
    return starts.get(s + 1);
  }

  /// Takes the word at `at` for a verb, whatever the tagger made of it.
  public void verb(int at) {
    tags.set(at, PartOfSpeech.VERB);
  }

  public int sentenceOf(int at) {
    return sentenceAt[at];
  }

  /// Number of the passage that sentence `s` stands in.
  public int passageOf(int s) {
    return passages.get(s);
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  /// The word in lower case; empty beyond the ends.
  public String norm(int at) {
    return at < 0 || at >= norms.size() ? "" : norms.get(at);
  }

  public String lemma(int at) {
    return at < 0 || at >= norms.size() ? "" : tokens.get(at).lemma();
  }

  public boolean is(int at, PartOfSpeech... any) {
    if (at >= 0 && at < tokens.size()) {
      for (var one : any) {
        if (tags.get(at) == one) {
          return true;
        }
      }
    }
    return false;
  }

  public boolean has(int at, Set<String> words) {
    return words.contains(norm(at));
  }

  /// Whether the word at `at` can play a part.
  public boolean has(int at, Part part) {
    return parts.play(norm(at), part);
  }

  /// Whether the word at `at` is a form of one that can play a part.
  public boolean base(int at, Part part) {
    return parts.play(lemma(at), part);
  }

  public boolean capital(int at) {
    return at >= 0 && at < tokens.size() && Character.isUpperCase(tokens.get(at).word().charAt(0));
  }

  /// The words of `span`, if it begins and ends with words of the running text.
  public Optional<Range> range(Span span) {
    int from = at(span.start());
    int to = at(span.end());
    boolean whole =
        from < to
            && tokens.get(from).span().start() == span.start()
            && tokens.get(to - 1).span().end() == span.end();
    return whole ? Optional.of(new Range(from, to)) : Optional.empty();
  }

  /// The first word that begins at or after `offset`.
  private int at(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The stretch of text of the words `from` (in) to `to` (out).
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  public Span span(Range range) {
    return span(range.from(), range.to());
  }
}
