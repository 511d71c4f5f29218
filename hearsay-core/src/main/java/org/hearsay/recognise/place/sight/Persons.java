package org.hearsay.recognise.place.sight;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Mention;

/// How people's names in a report begin and end, so that "Lincoln" alone is known for Mr. Lincoln.
final class Persons {

  private final Set<String> last = new HashSet<>();
  private final Set<String> first = new HashSet<>();

  Persons(PlaceWords words, List<Sighting> sightings, List<Mention.Named> names) {
    var index = new NameIndex(names);
    for (var sighting : sightings) {
      if (sighting.words() == 1) {
        if (ends(words, sighting)) {
          last.add(sighting.key());
        }
        if (begins(words, sighting, index)) {
          first.add(sighting.key());
        }
      }
    }
  }

  void read(Sighting sighting, Signs signs) {
    if (sighting.words() == 1 && last.contains(sighting.key())) {
      signs.put(Sign.PERSON_ELSEWHERE);
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

  /// A given name and a family name, or the learned names take both for a person.
  private static boolean begins(PlaceWords words, Sighting sighting, NameIndex names) {
    if (!sighting.has(sighting.to()) || !words.isFirstName(sighting.token(sighting.from()))) {
      return false;
    }
    var next = sighting.token(sighting.to());
    boolean tagged =
        names
            .at(sighting.span())
            .filter(name -> name.kind() == Mention.Kind.PERSON)
            .filter(name -> name.span().overlaps(next.span()))
            .isPresent();
    return PlaceWords.isCapitalised(next)
        && words.cue(next).isEmpty()
        && (tagged || words.isFamilyName(next));
  }
}
