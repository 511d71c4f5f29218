package org.hearsay.link.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearsay.link.name.RoleWords.Opening;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// What of words for a role tells whose they are.
public final class RolePhrase {

  private static final int LONGEST_HEAD = 3;

  private final ReadName read;
  private final UnaryOperator<String> lands;
  private final Lexicon small;
  private final Lexicon openings;
  private final Lexicon families;
  private final Lexicon nouns;
  private final Lexicon offices;
  private final Lexicon soleOffices;
  private final Lexicon bodyWords;
  private final Lexicon publicWords;
  private final Lexicon sexes;
  private final Map<String, RoleWords> known = new HashMap<>();

  /// @param lands the land that a word names, or whose people; empty for any other word
  public RolePhrase(Knowledge knowledge, ReadName read, UnaryOperator<String> lands) {
    this.read = read;
    this.lands = lands;
    small = knowledge.lexicon("function-words");
    openings = knowledge.lexicon("openings");
    families = knowledge.lexicon("role-families");
    nouns = knowledge.lexicon("who-nouns");
    offices = knowledge.lexicon("offices");
    soleOffices = knowledge.lexicon("sole-offices");
    bodyWords = knowledge.lexicon("names/organisation-words");
    publicWords = knowledge.lexicon("public-body-words");
    sexes = knowledge.lexicon("sexes");
  }

  /// "the ministry's spokeswoman" and "spokesman for the ministry" → spokesman, ministry.
  public RoleWords of(String printed) {
    return known.computeIfAbsent(printed, this::read);
  }

  private RoleWords read(String printed) {
    var parts = List.of(printed.strip().split("\\s+"));
    var words = new ArrayList<String>();
    var proper = new HashSet<String>();
    int end = -1;
    for (int i = 0; i < parts.size(); i++) {
      boolean capital = i > 0 && Character.isUpperCase(parts.get(i).codePointAt(0));
      for (String word : ReadName.words(parts.get(i))) {
        if (small.contains(word)) {
          end = end < 0 && !words.isEmpty() ? words.size() : end;
        } else {
          String one = one(word);
          words.add(one);
          if (capital || !lands.apply(word).isEmpty()) {
            proper.add(one);
          }
        }
      }
    }
    return taken(printed, words, end < 0 ? words.size() : end, proper);
  }

  /// A people is its land, and several are one: "rebels" → rebel.
  private String one(String word) {
    String land = lands.apply(word);
    boolean many = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return !land.isEmpty() ? land : many ? word.substring(0, word.length() - 1) : word;
  }

  private RoleWords taken(String printed, List<String> words, int end, Set<String> proper) {
    for (int from = Math.max(0, end - LONGEST_HEAD); from < end; from++) {
      String head = String.join(" ", words.subList(from, end));
      var family = families.find(head);
      if (family.isPresent() || isRole(head) || from + 1 == end) {
        var told = new HashSet<>(words.subList(0, from));
        told.addAll(words.subList(end, words.size()));
        proper.retainAll(told);
        String one = family.map(Lexicon.Entry::value).orElse(head);
        return new RoleWords(one, told, proper, opening(printed), isMany(printed, head), sex(head));
      }
    }
    return new RoleWords("", Set.of(), Set.of(), Opening.NEW, false, Sex.UNTOLD);
  }

  /// Whether it is a noun for somebody: "watchman", "chief executive".
  public boolean isRole(String word) {
    return families.contains(word)
        || nouns.contains(word)
        || offices.contains(word)
        || soleOffices.contains(word);
  }

  private boolean isMany(String printed, String head) {
    return ReadName.words(printed).contains(head + "s");
  }

  private Sex sex(String head) {
    return read.sex(head);
  }

  /// A headline leaves "the" out: "Mayor denies delay".
  private Opening opening(String printed) {
    String first = printed.strip().split("\\s+", 2)[0];
    String word = first.toLowerCase(Locale.ROOT);
    boolean headline = !small.contains(word) && Character.isUpperCase(first.codePointAt(0));
    return openings
        .find(word)
        .map(entry -> Opening.valueOf(entry.value().toUpperCase(Locale.ROOT)))
        .orElse(headline ? Opening.THE : Opening.NEW);
  }

  /// The words without "the" and "a", so that the same words are one.
  public String plain(String words) {
    return ReadName.words(words).stream()
        .filter(word -> !small.contains(word))
        .collect(Collectors.joining(" "));
  }

  /// Whether the words only address somebody: "Mr".
  public boolean isAddress(String words) {
    return ReadName.words(words).stream()
        .allMatch(word -> sexes.find(word).filter(entry -> !entry.more().isEmpty()).isPresent());
  }

  /// Whether a body is meant, by the noun that the words are about: "chief" of "police chief of
  /// Vigo" is none.
  public boolean isBody(String words) {
    String head = "";
    for (String word : ReadName.words(words)) {
      if (small.contains(word) && !head.isEmpty()) {
        break;
      }
      head = small.contains(word) ? head : word;
    }
    return bodyWords.contains(head) || publicWords.contains(head);
  }

  /// The words that tell most.
  public static Comparator<String> fullest() {
    return Comparator.comparingInt((String words) -> words.length())
        .thenComparing(Comparator.naturalOrder());
  }
}
