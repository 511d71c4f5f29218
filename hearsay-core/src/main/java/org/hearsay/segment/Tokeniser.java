package org.hearsay.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Cuts a stretch of text into words, numbers and marks, after the manner of Universal
/// Dependencies for English.
///
/// "don't" is do + n't, "company’s" company + ’s; "$2.4bn" is $ + 2.4 + bn; hyphens stay inside
/// words (al-Baghdadi) but part numbers (2003-2007) and follow mid-, early-, late-, pre-, post-
/// before a number.
/// Every code point that is not white space is in exactly one token.
final class Tokeniser {

  /// The marks of numbers that end them; an hour's "h" parts it from its minutes.
  private static final Set<String> ENDINGS = Set.of("ORDINAL", "DECADE");

  private final Lexicon abbreviations;
  private final Lexicon numberMarks;
  private final Lexicon ordinalNouns;

  private Tokeniser(Lexicon abbreviations, Lexicon numberMarks, Lexicon ordinalNouns) {
    this.abbreviations = abbreviations;
    this.numberMarks = numberMarks;
    this.ordinalNouns = ordinalNouns;
  }

  static Tokeniser of(Knowledge knowledge) {
    return new Tokeniser(
        knowledge.lexicon("abbreviations"),
        knowledge.words("number-marks"),
        knowledge.words("ordinal-nouns"));
  }

  /// The tokens between `start` and `end` of `text`.
  List<Span> cut(String text, int start, int end) {
    var tokens = new ArrayList<Span>();
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      if (isSpace(c)) {
        at += Character.charCount(c);
        continue;
      }
      int to = Math.min(end, next(text, at, end, c));
      if (isWordChar(c) && !Character.isDigit(c)) {
        splitContraction(text, at, to, tokens);
      } else {
        tokens.add(new Span(at, to));
      }
      at = to;
    }
    return tokens;
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private int next(String text, int at, int end, int c) {
    int address = WebAddress.end(text, at, end);
    if (address > at) {
      return address;
    }
    if (Character.isDigit(c)) {
      return number(text, at, end);
    }
    if (isWordChar(c)) {
      return word(text, at, end);
    }
    int to = at + Character.charCount(c);
    while ((c == '.' || c == '-') && to < end && text.charAt(to) == c) {
      to++;
    }
    return to;
  }

  private static boolean isWordChar(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '_';
  }

  private static boolean wordAt(String text, int at, int end) {
    return at < end && isWordChar(text.codePointAt(at));
  }

  private static boolean digitAt(String text, int at, int end) {
    return at < end && Character.isDigit(text.codePointAt(at));
  }

  /// "4,000", "2.4", "10:30", "21st", "1990s", "16th-century"; "40km" stops before the unit.
  /// Which endings belong to a number stands in the lexicon `number-marks`.
  private int number(String text, int start, int end) {
    int at = start;
    while (digitAt(text, at, end)
        || (at > start
            && at < end
            && ",.:".indexOf(text.charAt(at)) >= 0
            && digitAt(text, at + 1, end))) {
      at++;
    }
    int letters = at;
    while (wordAt(text, letters, end) && !digitAt(text, letters, end)) {
      letters += Character.charCount(text.codePointAt(letters));
    }
    String suffix = text.substring(at, letters);
    if (suffix.isEmpty() && isOrdinal(text, start, at, end)) {
      return at + 1;
    }
    if (suffix.isEmpty() || isEnding(Token.normalise(suffix))) {
      return hyphenated(text, letters, end, letters > at || !digitAt(text, letters + 1, end));
    }
    return at;
  }

  private boolean isEnding(String suffix) {
    return numberMarks.find(suffix).filter(mark -> ENDINGS.contains(mark.value())).isPresent();
  }

  /// The stop at `dot` makes a number an ordinal, in a language that writes them so: "9. Mai",
  /// "9. und 10. Mai", "9.–12. Mai", "9.12. um".
  private boolean isOrdinal(String text, int start, int dot, int end) {
    boolean written =
        dot - start <= 5 && dot + 2 < end && text.charAt(dot) == '.' && numberMarks.contains(".");
    if (!written || dot - start > 2 && text.charAt(dot - 3) != '.' && text.charAt(dot - 2) != '.') {
      return false;
    }
    int after = text.codePointAt(dot + 1);
    if (isHyphen(text.charAt(dot + 1)) || after == '–') {
      return digitAt(text, dot + 2, end);
    }
    int word = isSpace(after) ? dot + 2 : dot + 1;
    int to = word;
    while (wordAt(text, to, end) && to - word < 20) {
      to += Character.charCount(text.codePointAt(to));
    }
    return to > word
        && (word > dot + 1 && Character.isLowerCase(text.charAt(word))
            || ordinalNouns.contains(Token.normalise(text.substring(word, to))));
  }

  /// Carries on over "-letters" where `allowed`.
  private static int hyphenated(String text, int from, int end, boolean allowed) {
    int at = from;
    while (allowed
        && at + 1 < end
        && isHyphen(text.charAt(at))
        && wordAt(text, at + 1, end)
        && !digitAt(text, at + 1, end)) {
      at++;
      while (wordAt(text, at, end)) {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return at;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  private int word(String text, int start, int end) {
    int acronym = dotted(text, start, end);
    if (acronym > start) {
      return acronym;
    }
    int at = start;
    while (at < end) {
      if (wordAt(text, at, end)) {
        at += Character.charCount(text.codePointAt(at));
      } else if (wordAt(text, at + 1, end) && joins(text, start, at, end)) {
        at++;
      } else {
        break;
      }
    }
    boolean dot = at < end && text.charAt(at) == '.';
    return dot && isAbbreviation(text, start, at, end) ? at + 1 : at;
  }

  private static boolean joins(String text, int start, int at, int end) {
    char c = text.charAt(at);
    if (isHyphen(c)) {
      return !(digitAt(text, at + 1, end)
          && (Character.isDigit(text.charAt(at - 1)) || isPrefix(text.substring(start, at))));
    }
    if (c == '&') {
      return Character.isUpperCase(text.charAt(at - 1))
          && Character.isUpperCase(text.charAt(at + 1))
          && at - start <= 3;
    }
    return (c == '\'' || c == '’') && Character.isLetter(text.charAt(at - 1));
  }

  private static boolean isPrefix(String word) {
    return word.equalsIgnoreCase("mid")
        || word.equalsIgnoreCase("early")
        || word.equalsIgnoreCase("late")
        || word.equalsIgnoreCase("pre")
        || word.equalsIgnoreCase("post");
  }

  /// "U.S.", "a.m.", "J.R.R."; a single letter with its stop ("J.") only before a space and a
  /// capital.
  private static int dotted(String text, int start, int end) {
    int at = start;
    int letters = 0;
    while (at + 1 < end && Character.isLetter(text.charAt(at)) && text.charAt(at + 1) == '.') {
      at += 2;
      letters++;
    }
    if (letters >= 2 && !wordAt(text, at, end)) {
      return at;
    }
    boolean initial =
        letters == 1
            && Character.isUpperCase(text.charAt(start))
            && at + 1 < end
            && text.charAt(at) == ' '
            && Character.isUpperCase(text.codePointAt(at + 1))
            && text.charAt(start) != 'I';
    return initial ? at : start;
  }

  private boolean isAbbreviation(String text, int start, int dot, int end) {
    return dot - start <= 8
        && abbreviations.contains(Token.normalise(text.substring(start, dot + 1)))
        && !(dot + 1 < end && text.charAt(dot + 1) == '.');
  }

  private static void splitContraction(String text, int start, int end, List<Span> tokens) {
    int cut = contraction(text, start, end);
    if (cut > start && cut < end) {
      tokens.add(new Span(start, cut));
      tokens.add(new Span(cut, end));
    } else {
      tokens.add(new Span(start, end));
    }
  }

  private static int contraction(String text, int start, int end) {
    int length = end - start;
    if (length < 3 || length > 40) {
      return end;
    }
    String word = Token.normalise(text.substring(start, end));
    if (word.endsWith("n't")) {
      return end - 3;
    }
    for (String tail : List.of("'s", "'re", "'ve", "'ll", "'d", "'m")) {
      if (word.endsWith(tail)) {
        return end - tail.length();
      }
    }
    return word.equals("cannot") ? start + 3 : end;
  }
}
