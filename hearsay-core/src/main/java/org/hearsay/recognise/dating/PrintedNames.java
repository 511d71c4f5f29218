package org.hearsay.recognise.dating;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Report;
import org.hearsay.model.Span;

/// Words that some reports print with a capital and never without: names, as far as can be told
/// before the reports are read.
final class PrintedNames {

  /// Of a shorter word.
  private static final int LETTERS = 3;

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  private final Set<String> small = new HashSet<>();

  private PrintedNames() {}

  static PrintedNames in(List<Report> reports) {
    var names = new PrintedNames();
    for (var report : reports) {
      String text = report.text();
      for (var word = word(text, 0); word.start() < text.length(); word = word(text, word.end())) {
        if (Character.isLowerCase(text.charAt(word.start()))) {
          names.small.add(word.of(text));
        }
      }
    }
    return names;
  }

  /// The next word of three letters or more; where there is none, the empty end of the text.
  private static Span word(String text, int from) {
    int start = from;
    int end = from;
    while (start < text.length() && text.codePointCount(start, end) < LETTERS) {
      start = end;
      while (start < text.length() && !Character.isLetter(text.codePointAt(start))) {
        start += Character.charCount(text.codePointAt(start));
      }
      end = start;
      while (end < text.length() && isLetterOrMark(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
    }
    return new Span(start, end);
  }

  private static boolean isLetterOrMark(int letter) {
    return Character.isLetter(letter) || (MARKS >> Character.getType(letter) & 1) != 0;
  }

  /// The names of a text, each where it stands first, in text order.
  Map<String, Span> of(String text) {
    Map<String, Span> names = new LinkedHashMap<>();
    for (var word = word(text, 0); word.start() < text.length(); word = word(text, word.end())) {
      if (isName(word.of(text))) {
        names.putIfAbsent(word.of(text), word);
      }
    }
    return names;
  }

  private boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0)) && !small.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Where a text has the name of an outlet, from the first word of it that is a name: "the
  /// Limay Chronicle" of "The Limay Chronicle".
  Optional<Span> whereNamed(String outlet, String text) {
    for (var word = word(outlet, 0);
        word.start() < outlet.length();
        word = word(outlet, word.end())) {
      if (isName(word.of(outlet))) {
        String name = outlet.substring(word.start());
        int at = text.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + name.length()));
      }
    }
    return Optional.empty();
  }
}
