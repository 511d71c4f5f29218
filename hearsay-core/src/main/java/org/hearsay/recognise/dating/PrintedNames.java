package org.hearsay.recognise.dating;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Report;
import org.hearsay.model.Span;

/// Words that some reports print with a capital and never without: names, as far as can be told
/// before the reports are read.
final class PrintedNames {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]{2,}+");

  private final Set<String> small = new HashSet<>();

  private PrintedNames() {}

  static PrintedNames in(List<Report> reports) {
    var names = new PrintedNames();
    for (var report : reports) {
      var words = WORD.matcher(report.text());
      while (words.find()) {
        if (Character.isLowerCase(report.text().charAt(words.start()))) {
          names.small.add(words.group());
        }
      }
    }
    return names;
  }

  /// The names of a text, each where it stands first, in text order.
  Map<String, Span> of(String text) {
    Map<String, Span> names = new LinkedHashMap<>();
    var words = WORD.matcher(text);
    while (words.find()) {
      if (isName(words.group())) {
        names.putIfAbsent(words.group(), new Span(words.start(), words.end()));
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
    var words = WORD.matcher(outlet);
    while (words.find()) {
      if (isName(words.group())) {
        String name = outlet.substring(words.start());
        int at = text.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + name.length()));
      }
    }
    return Optional.empty();
  }
}
