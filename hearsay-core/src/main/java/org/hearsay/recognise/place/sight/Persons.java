package org.hearsay.recognise.place.sight;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.jspecify.annotations.Nullable;

/// How people's names in a report begin and end, so that "Lincoln" alone is known for Mr. Lincoln.
final class Persons {

  /// Points of [Sign#FAME], which [ReadName] reads before, above which the learned names alone make
  /// nobody of a town: about 250,000 people, or 100,000 in the capital of a division.
  private static final double KNOWN = 0.5;

  private final Set<String> last = new HashSet<>();
  private final Set<String> taggedLast = new HashSet<>();
  private final Set<String> first = new HashSet<>();

  Persons(PlaceWords words, List<Sighting> sightings, List<Mention.Named> names) {
    var index = new NameIndex(names);
    var small = inSmallLetters(sightings);
    for (var sighting : sightings) {
      if (sighting.words() == 1) {
        if (ends(words, sighting)) {
          last.add(sighting.key());
        }
        if (isTaggedEnd(sighting, index, small)) {
          taggedLast.add(sighting.key());
        }
        if (begins(words, sighting, index)) {
          first.add(sighting.key());
        }
      }
    }
  }

  void read(Sighting sighting, Signs signs) {
    boolean known = signs.get(Sign.FAME) > KNOWN;
    if (sighting.words() == 1 && last.contains(sighting.key())) {
      signs.put(Sign.PERSON_ELSEWHERE);
    } else if (sighting.words() == 1 && !known && taggedLast.contains(sighting.key())) {
      signs.put(Sign.TAGGED_PERSON_ELSEWHERE);
    }
    if (sighting.words() == 1 && first.contains(sighting.key())) {
      signs.put(Sign.FIRST_NAME_ELSEWHERE);
    }
  }

  private static boolean ends(PlaceWords words, Sighting sighting) {
    int before = sighting.from() - 1;
    if (before < 0 || !PlaceWords.isCapitalised(sighting.token(before))) {
      return false;
    }
    var token = sighting.token(before);
    return words.isGivenName(token) || words.cue(token).equals("title");
  }

  /// Words in small letters, as no name is written, of the sentences that these names stand in.
  private static Set<String> inSmallLetters(List<Sighting> sightings) {
    Set<String> small = new HashSet<>();
    @Nullable Sentence last = null;
    for (var sighting : sightings) {
      if (sighting.sentence() != last) {
        last = sighting.sentence();
        last.tokens().stream()
            .filter(token -> !PlaceWords.isCapitalised(token))
            .forEach(token -> small.add(token.norm()));
      }
    }
    return small;
  }

  /// Whether the learned names take it for the end of a person's name of several words, of which
  /// the one before it is no word of another sort.
  private static boolean isTaggedEnd(Sighting sighting, NameIndex names, Set<String> small) {
    int before = sighting.from() - 1;
    return before >= 0
        && PlaceWords.isCapitalised(sighting.token(before))
        && !small.contains(sighting.token(before).norm())
        && isPerson(sighting, sighting.token(before), names);
  }

  /// A given name and a family name, or the learned names take both for a person.
  private static boolean begins(PlaceWords words, Sighting sighting, NameIndex names) {
    if (!sighting.has(sighting.to()) || !words.isFirstName(sighting.token(sighting.from()))) {
      return false;
    }
    var next = sighting.token(sighting.to());
    return PlaceWords.isCapitalised(next)
        && words.cue(next).isEmpty()
        && (words.isFamilyName(next) || isPerson(sighting, next, names));
  }

  /// Whether the learned names take the name and the word beside it for one person.
  private static boolean isPerson(Sighting sighting, Token beside, NameIndex names) {
    return names
        .at(sighting.span())
        .filter(name -> name.kind() == Mention.Kind.PERSON)
        .filter(name -> name.span().overlaps(beside.span()))
        .isPresent();
  }
}
