package org.hearsay.link.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What the words of a claim show, worked out once, since it is held against a hundred others.
///
/// @param numbers as printed
/// @param stems of all words
/// @param opposites of its words, but for those that it has itself
/// @param small the words in small letters
record Wording(Set<String> numbers, Set<String> stems, List<String> opposites, String small) {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,:]\\d+)*");

  Wording {
    numbers = Set.copyOf(numbers);
    stems = Set.copyOf(stems);
    opposites = List.copyOf(opposites);
  }

  /// Those of a story's claims, each made when it is asked for.
  static final class Each {
    private final Opposites opposites;
    private final Map<Integer, Wording> made = new HashMap<>();

    Each(Opposites opposites) {
      this.opposites = opposites;
    }

    Wording of(Saying saying) {
      return made.computeIfAbsent(saying.number(), any -> read(saying.quote()));
    }

    private Wording read(String quote) {
      var stems = Opposites.words(quote);
      return new Wording(
          numbersOf(quote), stems, opposites.of(stems), quote.toLowerCase(Locale.ROOT));
    }
  }

  private static Set<String> numbersOf(String words) {
    var found = new TreeSet<String>();
    NUMBER.matcher(words).results().forEach(one -> found.add(one.group()));
    return found;
  }

  /// Whether a word of the other is the opposite of one here, and stands not here itself.
  boolean isAgainst(Wording other) {
    for (String word : opposites) {
      if (other.stems.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
