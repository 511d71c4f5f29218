package org.hearsay.wire;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/// Packs the tokens of a sentence: for each, the gap before it, its length, a letter for its
/// word class, and its lemma where that is not the word itself in lower case: `0 5G;1 4P=say`.
final class TokenCodec {

  private static final PartOfSpeech[] CLASSES = PartOfSpeech.values();

  private TokenCodec() {}

  static String pack(Sentence sentence) {
    var packed = new StringBuilder();
    int at = sentence.span().start();
    for (var token : sentence.tokens()) {
      packed
          .append(packed.isEmpty() ? "" : ";")
          .append(token.span().start() - at)
          .append(' ')
          .append(token.span().length());
      packed.append((char) ('A' + token.tag().ordinal()));
      if (!token.lemma().equals(token.norm())) {
        packed.append('=').append(token.lemma().replace("%", "%25").replace(";", "%3B"));
      }
      at = token.span().end();
    }
    return packed.toString();
  }

  static List<Token> unpack(String packed, Span sentence, String text) {
    var tokens = new ArrayList<Token>();
    int at = sentence.start();
    for (String one : packed.isEmpty() ? new String[0] : packed.split(";")) {
      int blank = one.indexOf(' ');
      int tag = blank + 1;
      while (Character.isDigit(one.charAt(tag))) {
        tag++;
      }
      int start = at + Integer.parseInt(one, 0, blank, 10);
      var span = new Span(start, start + Integer.parseInt(one, blank + 1, tag, 10));
      String word = span.of(text);
      boolean ownLemma = tag + 1 < one.length();
      String norm = Token.normalise(word);
      String lemma =
          ownLemma ? one.substring(tag + 2).replace("%3B", ";").replace("%25", "%") : norm;
      tokens.add(new Token(span, word, norm, lemma, CLASSES[one.charAt(tag) - 'A']));
      at = span.end();
    }
    return tokens;
  }
}
