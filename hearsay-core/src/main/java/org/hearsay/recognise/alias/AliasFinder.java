package org.hearsay.recognise.alias;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Because;
import org.hearsay.model.Mention;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;

/// Finds short forms that the report itself explains: "Syrian Democratic Forces (SDF)", "AQAP (Al
/// Qaeda in the Arabian Peninsula)", "Syrian Democratic Forces-SDF".
///
/// A short form and its long form are paired by their letters, from right to left, as in Schwartz
/// and Hearst (2003), "A simple algorithm for identifying abbreviation definitions in biomedical
/// text". Of a short form defined twice, each definition is given.
public final class AliasFinder {

  private static final String RULE = "model/alias-letters";
  private static final int LONGEST_SHORT_FORM = 10;
  private static final Set<String> OPEN = Set.of("(", "[");
  private static final Set<String> CLOSE = Set.of(")", "]", ",", ";");
  private static final Set<String> DASHES = Set.of("-", "–", "—");

  /// Definitions in text order.
  public List<Mention.Alias> find(Report report, List<Passage> passages) {
    var found = new ArrayList<Mention.Alias>();
    for (var passage : passages) {
      for (var sentence : passage.sentences()) {
        inSentence(sentence, report.text(), found);
      }
    }
    return found;
  }

  private static void inSentence(Sentence sentence, String text, List<Mention.Alias> found) {
    var tokens = sentence.tokens();
    var used = new HashSet<Span>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).word();
      if (OPEN.contains(word) && i > 0) {
        bracket(sentence, i, text, used, found);
      } else if (DASHES.contains(word)
          && i > 0
          && i + 1 < tokens.size()
          && isCapitals(tokens.get(i + 1).word())) {
        pair(sentence, i, i + 1, text, used, found);
      } else {
        joined(sentence, i, text, used, found);
      }
    }
  }

  /// "Long Form (LF)" and "LF (Long Form)".
  private static void bracket(
      Sentence sentence, int open, String text, Set<Span> used, List<Mention.Alias> found) {
    var tokens = sentence.tokens();
    int close = open + 1;
    while (close < tokens.size()
        && close - open <= 12
        && !CLOSE.contains(tokens.get(close).word())) {
      close++;
    }
    if (close >= tokens.size() || close == open + 1) {
      return;
    }
    if (close == open + 2) {
      pair(sentence, open, open + 1, text, used, found);
      return;
    }
    var shortForm = tokens.get(open - 1).span();
    var inside = sentence.span(open + 1, close);
    if (isShortForm(shortForm.of(text))) {
      int start = LetterMatch.start(shortForm.of(text), inside.of(text));
      if (start == 0) {
        add(shortForm, inside, used, found);
      }
    }
  }

  /// A short form at token `at` whose long form ends before token `before`; "the Harbour Board’s
  /// (HB)" is the board’s.
  private static void pair(
      Sentence sentence,
      int before,
      int at,
      String text,
      Set<Span> used,
      List<Mention.Alias> found) {
    longForm(sentence, before, sentence.tokens().get(at).span(), text, used, found);
  }

  /// "Syrian Democratic Forces-SDF": the last word and the short form are one token.
  private static void joined(
      Sentence sentence, int at, String text, Set<Span> used, List<Mention.Alias> found) {
    var token = sentence.tokens().get(at);
    int hyphen = token.word().lastIndexOf('-');
    if (hyphen > 1 && hyphen + 2 < token.word().length() && at > 0) {
      int middle = token.span().start() + hyphen;
      var shortForm = new Span(middle + 1, token.span().end());
      if (isShortForm(shortForm.of(text)) && isCapitals(shortForm.of(text))) {
        match(sentence, at, new Span(token.span().start(), middle), shortForm, text, used, found);
      }
    }
  }

  private static void longForm(
      Sentence sentence,
      int before,
      Span shortForm,
      String text,
      Set<Span> used,
      List<Mention.Alias> found) {
    if (isShortForm(shortForm.of(text))) {
      int at = before - 1;
      if (at > 0 && sentence.tokens().get(at).is(PartOfSpeech.PART)) {
        at--;
      }
      match(sentence, at, sentence.tokens().get(at).span(), shortForm, text, used, found);
    }
  }

  private static void match(
      Sentence sentence,
      int lastToken,
      Span last,
      Span shortForm,
      String text,
      Set<Span> used,
      List<Mention.Alias> found) {
    int letters = shortForm.length();
    int first = Math.max(0, lastToken - Math.min(letters + 5, letters * 2) + 1);
    var window = new Span(sentence.tokens().get(first).span().start(), last.end());
    int start = LetterMatch.start(shortForm.of(text), window.of(text));
    if (start >= 0) {
      var words = new Span(window.start() + start, window.end());
      if (plausible(words.of(text), shortForm.of(text))) {
        add(shortForm, words, used, found);
      }
    }
  }

  private static void add(Span shortForm, Span words, Set<Span> used, List<Mention.Alias> found) {
    if (used.add(shortForm)) {
      found.add(new Mention.Alias(shortForm, words, new Because(RULE, shortForm)));
    }
  }

  /// Two to ten letters with at least one capital, beginning with a letter or digit: "SDF", "PfDJ".
  private static boolean isShortForm(String words) {
    return words.length() >= 2
        && words.length() <= LONGEST_SHORT_FORM
        && Character.isLetterOrDigit(words.charAt(0))
        && words.chars().filter(Character::isUpperCase).count() * 2 >= words.length()
        && words
            .chars()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '&');
  }

  private static boolean isCapitals(String words) {
    return words.chars().noneMatch(Character::isLowerCase);
  }

  /// A long form has more than one word or is clearly longer, does not hold the short form as a
  /// word, and has no bracket or quotation mark inside.
  private static boolean plausible(String words, String shortForm) {
    return words.length() > shortForm.length() + 2
        && words.chars().noneMatch(c -> "()[]\"“”;".indexOf(c) >= 0)
        && !java.util.Arrays.asList(words.split("[\\s-]+")).contains(shortForm)
        && words.contains(" ");
  }
}
