package org.hearsay.recognise.place.sight;

import java.util.List;
import org.hearsay.model.Mention;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// Words of a sentence that are in the gazetteer and may, or may not, be meant as a place.
///
/// @param span its letters; within one token for a part of a hyphened word, "Columbia" in
///     "Columbia-based"
/// @param from first token
/// @param to token after the last
/// @param key the [PlaceKey] by which equal names are one name
/// @param hits entries of that name, most prominent first
/// @param sure whether the words themselves say that a place is meant: an abbreviation, a demonym
public record Sighting(
    Sentence sentence,
    Span span,
    int from,
    int to,
    String key,
    List<Gazetteer.Hit> hits,
    Mention.Use use,
    boolean sure) {

  public Sighting {
    hits = List.copyOf(hits);
  }

  /// The same words with other places they may mean.
  Sighting with(List<Gazetteer.Hit> others) {
    return new Sighting(sentence, span, from, to, key, others, use, sure);
  }

  /// Whether its places are only spelled alike.
  public boolean isSpelledOtherwise() {
    return !hits.isEmpty() && hits.getFirst().quality() > 2;
  }

  /// The whole of its tokens.
  public Span tokens() {
    return sentence.span(from, to);
  }

  public int words() {
    return to - from;
  }

  public Token token(int at) {
    return sentence.tokens().get(at);
  }

  public boolean has(int at) {
    return at >= 0 && at < sentence.tokens().size();
  }
}
