package org.hearsay.model;

import java.util.List;
import java.util.Optional;

/// One thing said in one report: on whose word, how surely, and with what was named in it.
///
/// @param sentence number of the sentence its content starts in
/// @param mentions the times, places, names and amounts inside or governing the content
/// @param comment its words of comment, if any; [Link.Comments] tells which claims it answers
public record Claim(
    ClaimId id,
    int sentence,
    Evidence evidence,
    Attribution attribution,
    Certainty certainty,
    List<Mention> mentions,
    Optional<Comment> comment) {

  public Claim {
    mentions = List.copyOf(mentions);
  }

  /// The content's words, its pieces joined by " … ".
  public String words(String text) {
    var words = new StringBuilder();
    for (var piece : attribution.content()) {
      words.append(words.isEmpty() ? "" : " … ").append(piece.of(text));
    }
    return words.toString();
  }
}
