package org.hearsay.segment;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.rules.Lexicon;

/// Cuts a paragraph's tokens into sentences: after a stop and the quotes and brackets that close
/// behind it, where a new sentence can begin. An abbreviation's own stop ends a sentence only
/// where the next word is one that often begins sentences.
///
/// A sentence has at most [#LONGEST] tokens; a longer one is cut there, so that no paragraph
/// without a full stop makes a later stage slow.
final class SentenceSplitter {

  /// The longest sentence of the 931 articles has under 300 tokens.
  static final int LONGEST = 400;

  private static final String STOPS = ".!?…";
  private static final String CLOSERS = "\"”’')]»";
  private static final String OPENERS = "\"“‘'([«—–";

  private final Lexicon abbreviations;
  private final Lexicon starters;

  SentenceSplitter(Lexicon abbreviations, Lexicon starters) {
    this.abbreviations = abbreviations;
    this.starters = starters;
  }

  /// Ends (exclusive token indexes) of the sentences.
  List<Integer> ends(String text, List<Span> tokens) {
    var ends = new ArrayList<Integer>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (stops(text, tokens, i)) {
        int end = closed(text, tokens, i + 1);
        if (end >= tokens.size() || begins(text, tokens, i, end)) {
          ends.add(end);
          start = end;
          i = end - 1;
          continue;
        }
      }
      if (i + 1 - start >= LONGEST) {
        ends.add(i + 1);
        start = i + 1;
      }
    }
    if (start < tokens.size()) {
      ends.add(tokens.size());
    }
    return ends;
  }

  private static boolean stops(String text, List<Span> tokens, int at) {
    var token = tokens.get(at);
    return STOPS.indexOf(text.charAt(token.end() - 1)) >= 0;
  }

  /// Past the quotes and brackets that close directly behind the stop.
  private static int closed(String text, List<Span> tokens, int from) {
    int at = from;
    while (at < tokens.size()
        && tokens.get(at).length() == 1
        && tokens.get(at).start() == tokens.get(at - 1).end()
        && (CLOSERS + STOPS).indexOf(text.charAt(tokens.get(at).start())) >= 0) {
      at++;
    }
    return at;
  }

  private boolean begins(String text, List<Span> tokens, int stop, int next) {
    var before = tokens.get(stop);
    var after = tokens.get(next);
    boolean gap = after.start() > tokens.get(next - 1).end();
    if (!gap) {
      return false;
    }
    if (before.length() > 1
        && text.charAt(before.end() - 1) == '.'
        && Character.isLetterOrDigit(text.charAt(before.start()))) {
      return endsThough(text, before, after);
    }
    return canBegin(text, tokens, next);
  }

  /// Whether a sentence ends with an abbreviation: "He lives in the U.S. The …".
  private boolean endsThough(String text, Span abbreviation, Span after) {
    String kind =
        abbreviations
            .find(Token.normalise(abbreviation.of(text)))
            .map(Lexicon.Entry::value)
            .orElse("word");
    boolean title = kind.equals("title") || abbreviation.length() == 2;
    return !title
        && Character.isUpperCase(text.codePointAt(after.start()))
        && starters.contains(Token.normalise(after.of(text)));
  }

  private static boolean canBegin(String text, List<Span> tokens, int at) {
    int c = text.codePointAt(tokens.get(at).start());
    if (Character.isLetter(c)) {
      return !Character.isLowerCase(c);
    }
    return Character.isDigit(c)
        || OPENERS.indexOf(c) < 0
        || at + 1 >= tokens.size()
        || !Character.isLowerCase(text.codePointAt(tokens.get(at + 1).start()));
  }
}
