package org.hearsay.link.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What of a name in print tells whose it is: its words in lower case without accents, titles,
/// particles and possessive endings, and what its title and suffix tell. "Dr Áurea Lamosa's" →
/// aurea lamosa; "Abu Bakr al-Baghdadi" → abubakr baghdadi; "Mr Ed Sorrel Jr." → ed sorrel, a man,
/// jr.
///
/// @param words of a body's name all its words
/// @param generation "jr", "iii"; empty where nothing of the kind is printed
/// @param acronym whether it is one word in capitals: "CSH"
public record PrintedName(List<String> words, String generation, Sex sex, boolean acronym) {

  public PrintedName {
    words = List.copyOf(words);
  }

  /// One for all spellings that differ in nothing that tells: what names are held equal by.
  public String key() {
    return String.join(" ", words) + (generation.isEmpty() ? "" : " " + generation);
  }

  public boolean isFull() {
    return words.size() > 1;
  }

  public String first() {
    return words.getFirst();
  }

  public String last() {
    return words.getLast();
  }

  /// Where in `longer` this name's words stand together: 0 for "bruno" in "bruno sandoval", 1 for
  /// "quintela reis" in "tome quintela reis"; -1 if nowhere, or if it is no shorter.
  public int within(PrintedName longer) {
    int size = words.size();
    for (int at = longer.words.size() - size; at >= 0 && size < longer.words.size(); at--) {
      if (longer.words.subList(at, at + size).equals(words)) {
        return at;
      }
    }
    return -1;
  }

  /// "csh" of "centre for seabed heritage": the first letters of all its words, and of its longer
  /// ones.
  public Set<String> initials() {
    return isFull() ? new TreeSet<>(List.of(initials(1), initials(4))) : Set.of();
  }

  private String initials(int letters) {
    return words.stream()
        .filter(word -> word.length() >= letters)
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }
}
