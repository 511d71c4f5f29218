package org.hearsay.recognise.place.sight;

import java.util.Arrays;
import java.util.Optional;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.model.Where;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// The lexicons that speak for or against a name being a place.
public final class PlaceWords {

  private static final int PHRASE = 14;
  private static final int LONGEST_ARTICLE = 4;

  private final Lexicon demonyms;
  private final Lexicon abbreviations;
  private final Lexicon cues;
  private final Lexicon common;
  private final Lexicon given;
  private final Lexicon distances;
  private final Lexicon directions;
  private final Lexicon kinds;
  private final Lexicon features;
  private final Lexicon motions;
  private final Lexicon small;
  private final Lexicon called;
  private final Lexicon listLinks;
  private final Lexicon firstNames;
  private final Lexicon familyNames;
  private final Lexicon peoples;

  public PlaceWords(Knowledge knowledge) {
    demonyms = knowledge.lexicon("demonyms");
    abbreviations = knowledge.lexicon("place-abbreviations");
    cues = knowledge.lexicon("place-cues");
    common = knowledge.lexicon("place-common-words");
    given = knowledge.lexicon("given-names");
    distances = knowledge.lexicon("place-distances");
    directions = knowledge.lexicon("place-directions");
    kinds = knowledge.lexicon("place-nouns");
    features = knowledge.lexicon("place-features");
    motions = knowledge.lexicon("place-motions");
    small = knowledge.lexicon("place-small-words");
    called = knowledge.lexicon("place-kinds");
    listLinks = knowledge.lexicon("list-links");
    firstNames = knowledge.lexicon("names/given-names");
    familyNames = knowledge.lexicon("names/family-names");
    peoples = knowledge.lexicon("names/peoples");
  }

  /// The place an inhabitant or adjective stands for: "Libyans" → Libya.
  public Optional<String> demonym(String words) {
    return demonyms.find(Token.normalise(words)).map(Lexicon.Entry::value);
  }

  /// The place an abbreviation stands for.
  ///
  /// @param afterPlace whether a place and a comma stand before it, as before "Ky." and "TX"
  public Optional<String> abbreviation(String words, boolean afterPlace) {
    var entry = abbreviations.find(Token.normalise(words));
    return entry
        .filter(found -> afterPlace || found.more().contains("alone"))
        .filter(found -> Character.isUpperCase(words.codePointAt(0)))
        .filter(found -> words.indexOf('.') > 0 || words.length() > 2 || isCapitals(words))
        .map(Lexicon.Entry::value);
  }

  /// What a neighbouring word shows: `near`, `at`, `title`, `after`, `street`, `body`, `official`,
  /// `say`, `team`, `event`, `kinds`, `direction`; empty if nothing.
  public String cue(Token token) {
    return cue(token.norm());
  }

  private String cue(String word) {
    return cues.find(word).map(Lexicon.Entry::value).orElse("");
  }

  public boolean isCommon(Token token) {
    return common.contains(token.norm());
  }

  /// Whether the word says what kind of place something is: "town", "Lake".
  boolean isKind(Token token) {
    return kinds.contains(token.norm());
  }

  /// Whether the word makes a place of any name beside it: "River", "County".
  boolean isFeature(Token token) {
    return features.contains(token.norm());
  }

  /// Whether a place is what the word leads to: "to" as in "fled to", "at" as in "besieged".
  boolean isMotion(Token token, String how) {
    return motions.find(token).filter(entry -> entry.value().equals(how)).isPresent();
  }

  /// Whether a small word can do this: `inside`, `particle`, `run`, `container`, `holder`,
  /// `position`, `motion`, `owner`, `saint`, `ending` or `party`.
  public boolean may(Token token, String role) {
    return may(token.norm(), role);
  }

  boolean may(String word, String role) {
    return small.may(word, role);
  }

  /// Whether the word stands between the names of a list.
  boolean isListLink(Token token) {
    return listLinks.contains(token.norm());
  }

  /// Whether the word stands before the last name of a list: "and".
  boolean isLastLink(Token token) {
    return listLinks.find(token.norm()).filter(entry -> entry.value().equals("LAST")).isPresent();
  }

  /// Whether the word beside a name says that a place of this kind is meant.
  public boolean tellsKind(Token token, Where.Kind kind) {
    return called.find(token.norm()).filter(it -> it.value().equals(kind.name())).isPresent();
  }

  /// Whether no small place is called so: "metropolis".
  public boolean isForLarge(Token token) {
    return called.find(token.norm()).filter(it -> it.more().contains("LARGE")).isPresent();
  }

  /// Whether no large place is called so: "village".
  public boolean isForSmall(Token token) {
    return called.find(token.norm()).filter(it -> it.more().contains("SMALL")).isPresent();
  }

  /// The end of the names that the word is lent to: "County" for "counties".
  Optional<String> lent(Token token) {
    return cues.find(token.norm()).flatMap(entry -> entry.more().stream().findFirst());
  }

  /// Whether the word says what kind of places several are: "counties".
  boolean isKinds(Token token) {
    return cue(token).equals("kinds");
  }

  /// Whether "of" after the word leads to a place: "south".
  boolean tellsDirection(Token token) {
    return directions.contains(token.norm());
  }

  /// Whether the word may open a place's name or tell where in it: "northern", "downtown".
  boolean isDirection(Token token) {
    return cue(token).equals("direction");
  }

  /// "South-East", "North-central": directions alone.
  boolean isDirections(Token token) {
    String word = token.norm();
    return word.indexOf('-') > 0
        && Arrays.stream(word.split("-")).allMatch(part -> cue(part).equals("direction"));
  }

  /// Whether the word names a people or a faith.
  boolean isPeople(Token token) {
    return peoples.contains(token.norm());
  }

  /// Whether the word is a family name that is known.
  boolean isFamilyName(Token token) {
    return familyNames.contains(token.norm());
  }

  /// Whether the word is a given name that is known, rare ones among them.
  boolean isFirstName(Token token) {
    return given.contains(token.norm()) || firstNames.contains(token.norm());
  }

  /// "St. Michael", whose possessive is a church, a school or a hospital.
  boolean isSaint(Sighting sighting) {
    return sighting.words() > 1 && may(sighting.token(sighting.from()), "saint");
  }

  /// Whether the word alone is never a place: "Northern", "March".
  public boolean isNever(Token token) {
    return isNever(token.norm());
  }

  boolean isNever(String word) {
    return common
        .find(Token.normalise(word))
        .filter(entry -> entry.value().equals("never"))
        .isPresent();
  }

  /// Whether the words after a name tell where it lies, as only a place's do: ", 40 km from", ", a
  /// port north of", ", in the province of".
  public boolean tellsPosition(Sighting sighting) {
    if (!sighting.has(sighting.to() + 2) || !may(sighting.token(sighting.to()), "position")) {
      return false;
    }
    boolean in = false;
    for (int at = sighting.to() + 1; at < sighting.to() + PHRASE && sighting.has(at + 1); at++) {
      var token = sighting.token(at);
      String next = sighting.token(at + 1).norm();
      in |= token.norm().equals("in");
      boolean from = next.equals("of") || next.equals("from");
      if (from && directions.contains(token.norm())) {
        return true;
      }
      if (distances.contains(token.norm()) && sighting.token(at - 1).is(PartOfSpeech.NUM)) {
        return true;
      }
      if (from && in && kinds.contains(token.norm())) {
        return true;
      }
      if (token.is(PartOfSpeech.PUNCT, PartOfSpeech.VERB, PartOfSpeech.PRON)) {
        return false;
      }
    }
    return false;
  }

  public boolean isGivenName(Token token) {
    return given.contains(token.norm());
  }

  public static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }

  /// "al-Ayn", "ez-Zor", "d'Ivoire": an article or the like in small letters, and a name.
  static boolean isArticled(Token token) {
    String word = token.word();
    int end = 0;
    while (end < word.length()
        && end < LONGEST_ARTICLE
        && Character.isLowerCase(word.charAt(end))) {
      end++;
    }
    return end > 0
        && end + 1 < word.length()
        && "-'’".indexOf(word.charAt(end)) >= 0
        && Character.isUpperCase(word.charAt(end + 1));
  }

  /// Whether all words of a sighting are written in capitals.
  static boolean isCapitals(Span span, Sighting sighting) {
    for (int at = sighting.from(); at < sighting.to(); at++) {
      if (!isCapitals(sighting.token(at).word())) {
        return false;
      }
    }
    return span.length() > 1;
  }

  public static boolean isCapitals(String word) {
    boolean letters = false;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
      letters |= Character.isLetter(word.charAt(i));
    }
    return letters;
  }
}
