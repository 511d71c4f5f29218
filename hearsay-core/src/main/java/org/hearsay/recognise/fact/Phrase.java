package org.hearsay.recognise.fact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Thing;
import org.hearsay.model.Token;
import org.hearsay.rules.Lexicon;

/// Reads a noun phrase from word classes: "the wreck of the Spanish galleon Monte Alto" → wreck,
/// "monte alto".
final class Phrase {

  private static final int LONGEST = 30;
  private final List<Token> tokens;
  private final Lexicon small;
  private final int to;
  private final List<String> names = new ArrayList<>();
  private final Set<String> qualities = new TreeSet<>();
  private String head = "";
  private boolean definite;

  private Phrase(List<Token> tokens, int to, Lexicon small) {
    this.tokens = tokens;
    this.small = small;
    this.to = to;
  }

  /// The thing that tokens `from` (in) to `to` (out) name; [Thing#NONE] if there is no noun.
  ///
  /// @param small the lexicon `phrase-words`
  static Thing of(List<Token> tokens, int from, int to, Lexicon small) {
    var phrase = new Phrase(tokens, Math.min(to, from + LONGEST), small);
    phrase.read(from);
    return phrase.head.isEmpty() && phrase.names.isEmpty()
        ? Thing.NONE
        : new Thing(
            phrase.head,
            List.copyOf(phrase.qualities),
            phrase.names,
            phrase.definite || phrase.head.isEmpty());
  }

  private void read(int from) {
    int i = from;
    while (i < to) {
      var token = tokens.get(i);
      boolean begun = !head.isEmpty() || !names.isEmpty();
      if (token.is(PartOfSpeech.PROPN)) {
        i = name(i);
        continue;
      }
      if (begun && token.norm().equals("of")) {
        namesOf(i + 1);
        return;
      }
      if (begun && (ends(token) || !names.isEmpty())) {
        return;
      }
      add(token);
      i++;
    }
  }

  private static boolean ends(Token token) {
    return token.is(
        PartOfSpeech.ADP,
        PartOfSpeech.PUNCT,
        PartOfSpeech.SCONJ,
        PartOfSpeech.CCONJ,
        PartOfSpeech.VERB,
        PartOfSpeech.AUX,
        PartOfSpeech.PRON);
  }

  private void add(Token token) {
    definite |= small.may(token, "known");
    if (small.may(token, "day")) {
      return;
    }
    if (token.is(PartOfSpeech.NOUN)) {
      if (!head.isEmpty()) {
        qualities.add(head);
      }
      head = token.lemma();
    } else if (token.is(PartOfSpeech.ADJ)) {
      qualities.add(token.lemma());
    }
  }

  /// A name before a noun or an "'s" only tells which: "Tidewrack units", "Vigo's court".
  private int name(int from) {
    int end = nameEnd(from);
    boolean last = end >= tokens.size() || !continues(tokens.get(end));
    if (last) {
      names.add(plain(tokens, from, end));
    } else {
      qualities.add(plain(tokens, from, end));
    }
    return end < to && tokens.get(end).norm().equals("'s") ? end + 1 : end;
  }

  private boolean continues(Token token) {
    return token.is(PartOfSpeech.NOUN, PartOfSpeech.ADJ) && !small.may(token, "day")
        || token.norm().equals("'s");
  }

  private int nameEnd(int from) {
    int i = from + 1;
    while (i < to) {
      boolean joined =
          small.may(tokens.get(i), "particle")
              && i + 1 < to
              && tokens.get(i + 1).is(PartOfSpeech.PROPN);
      if (!joined && !tokens.get(i).is(PartOfSpeech.PROPN)) {
        return i;
      }
      i++;
    }
    return i;
  }

  private void namesOf(int from) {
    for (int i = from; i < to && !ends(tokens.get(i)); i++) {
      if (tokens.get(i).is(PartOfSpeech.PROPN)) {
        int end = nameEnd(i);
        if (end >= tokens.size() || !continues(tokens.get(end))) {
          names.add(plain(tokens, i, end));
        }
        i = end - 1;
      }
    }
  }

  /// Lower case, no accents, blanks between.
  static String plain(List<Token> tokens, int from, int to) {
    var words = new StringBuilder();
    for (var token : tokens.subList(from, to)) {
      words.append(words.isEmpty() ? "" : " ").append(token.norm());
    }
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
