package org.hearsay.link.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.link.name.ReadName;
import org.hearsay.model.Evidence;
import org.hearsay.model.Mention.Kind;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// What of words for a role tells whose they are: "the Galician secretary for culture" → culture,
/// galicia, secretary.
final class RolePhrase {

  private final Lexicon small;
  private final Lexicon soleOffices;
  private final Lexicon bodyWords;
  private final Lexicon publicWords;
  private final Lexicon sexes;
  private final Lands lands;

  RolePhrase(Knowledge knowledge, Lands lands) {
    small = knowledge.lexicon("function-words");
    soleOffices = knowledge.lexicon("sole-offices");
    bodyWords = knowledge.lexicon("names/organisation-words");
    publicWords = knowledge.lexicon("public-body-words");
    sexes = knowledge.lexicon("sexes");
    this.lands = lands;
  }

  /// What is one for all ways to put the same role; empty where the words fit many: "the minister".
  String key(String words) {
    boolean sole = false;
    boolean proper = false;
    Set<String> told = new TreeSet<>();
    var all = List.of(words.split("\\s+"));
    for (int i = 0; i < all.size(); i++) {
      boolean capital = Character.isUpperCase(all.get(i).codePointAt(0));
      for (String word : ReadName.words(all.get(i))) {
        String land = lands.named(word);
        proper |= !land.isEmpty() || capital && i > 0;
        sole |= soleOffices.contains(word);
        if (!small.contains(word)) {
          told.add(land.isEmpty() ? word : land);
        }
      }
    }
    return told.size() > 1 && proper || sole ? String.join(" ", told) : "";
  }

  /// The words without "the" and "a", so that the same words are one.
  String plain(Evidence words) {
    return ReadName.words(words.quote()).stream()
        .filter(word -> !small.contains(word))
        .collect(Collectors.joining(" "));
  }

  /// Whether the words only address somebody: "Mr".
  boolean isAddress(String words) {
    return ReadName.words(words).stream()
        .allMatch(word -> sexes.find(word).filter(entry -> !entry.more().isEmpty()).isPresent());
  }

  /// A person or a body, by the noun that the words are about: "chief" of "police chief of Vigo".
  Kind kind(String words) {
    String head = "";
    for (String word : ReadName.words(words)) {
      if (small.contains(word) && !head.isEmpty()) {
        break;
      }
      head = small.contains(word) ? head : word;
    }
    return bodyWords.contains(head) || publicWords.contains(head) ? Kind.ORGANISATION : Kind.PERSON;
  }

  /// The words that tell most.
  static Comparator<String> fullest() {
    return Comparator.comparingInt((String words) -> words.length())
        .thenComparing(Comparator.naturalOrder());
  }
}
