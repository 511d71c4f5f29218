package org.hearsay.recognise.place.sight;

import java.util.Locale;

/// What speaks for or against a name being meant as a place. Each is a row of the lexicon
/// `place-weights`, which says how much; most are there or not, and then 1 or 0.
public enum Sign {
  /// holds of every name
  ALWAYS,

  // the name itself
  /// an abbreviation or the like, whose letters alone say that a place is meant
  SURE,
  /// decimal powers of people by which the most prominent place of this name exceeds a small town,
  /// from -2 to 4
  FAME,
  /// a country or a place as well known
  FAMOUS,
  /// the best place of this name is not mainly called so
  OTHER_NAME,
  SEVERAL_WORDS,
  /// "Polk County", "Lake Brenna"
  ENDS_IN_KIND,
  /// "Lake Geneva", "Mount Vernon", "Port Sudan"
  BEGINS_WITH_KIND,
  /// also a common word or a common family name: "Reading", "Jackson"
  COMMON,
  /// also a people or faith: "Cree"
  PEOPLE,
  /// also a known family name: "Lincoln"
  FAMILY_NAME,
  /// also a given name, and no place that many know: "Florence"
  GIVEN_NAME,
  /// also a given name, of a place that many know: "Paris", "Virginia"
  KNOWN_GIVEN_NAME,
  /// also a given name, of a country: "Georgia", "Chad"
  FAMOUS_GIVEN_NAME,
  /// nothing but directions and common words: "Old Town", "Far North"
  DIRECTIONS_ONLY,
  /// a part of a hyphened word: "Columbia-based"
  PART,

  // before it
  /// it opens the sentence
  FIRST,
  /// "BEIRUT (AP) –"
  DATELINE,
  AFTER_IN,
  /// later in a list that "in" or the like opens: "in Larned, Pratt and Hays"
  LISTED_AFTER_IN,
  /// "near", "outside", "throughout"
  AFTER_NEAR,
  /// "from", "to", "of" and the like, which stand before persons too
  AFTER_PREPOSITION,
  /// "fled to", "the road from", "besieged"
  AFTER_MOTION,
  /// "the town of", "a suburb of"
  AFTER_KIND_OF,
  /// "south of"
  AFTER_DIRECTION_OF,
  /// "University of", "Museum of"
  AFTER_BODY_OF,
  /// "Bank of", "Duke of", which bear the name without lying there
  AFTER_BRAND_OF,
  /// another capitalised word and "of"
  AFTER_CAPITAL_OF,
  /// "Krystal Hall, 19, of"
  AFTER_AGE_OF,
  /// "Mr.", "President"
  AFTER_TITLE,
  /// "singer", "defender"
  AFTER_ROLE,
  /// a given name or an initial
  AFTER_GIVEN_NAME,
  /// another capitalised word
  AFTER_CAPITAL,
  /// "said"
  AFTER_SAY,
  /// "Real", "Dynamo"
  AFTER_TEAM,
  /// another place: "Fouah and", "Harvey,"
  AFTER_PLACE,
  /// what looks like another place, and nothing between
  AFTER_PLACE_BARE,
  /// "the", and no noun after it that the article could belong to
  AFTER_ARTICLE,

  // after it
  /// "Oxford Street"
  BEFORE_STREET,
  /// "Idlib province", "a Porto resident"
  BEFORE_KIND,
  /// "Idlib Province", "Porto Police"
  BEFORE_KIND_NAMED,
  /// what is said by somebody no larger than a town is said by a person
  BEFORE_SAY,
  /// "Washington Post"
  BEFORE_PAPER,
  /// "Chatham House", "Lisbon Hotel"
  BEFORE_BUILDING,
  /// "Columbia University", "Lisbon Tile Museum"
  BEFORE_BODY,
  /// "Gulf War"
  BEFORE_EVENT,
  /// "Porto Mayor", "Texas Senate"
  BEFORE_OFFICIAL,
  /// another capitalised word that tells nothing
  BEFORE_CAPITAL,
  /// an office follows, so that a person's name may begin only after it: "Porto Mayor Silva"
  BEFORE_OFFICE,
  /// a given name, and one other capitalised word after it
  GIVEN_NAME_BEFORE_CAPITAL,
  /// a given name, and a known family name after it
  BEFORE_FAMILY_NAME,
  /// ", Texas" or "in Libya" follows, and a place of this name lies there
  BEFORE_CONTAINER,
  /// "Marion and Polk counties"
  BEFORE_SHARED_KIND,
  /// "Smith, 34,"
  BEFORE_AGE,
  /// "Highway 9"
  BEFORE_NUMBER,
  /// "U.S. 7", "US$ 5": a road, a sum
  SURE_BEFORE_NUMBER,
  /// "Lima beans", "Marburg virus"
  BEFORE_THING,
  /// "al-", and a name: "Bab" in "Bab al-Tabbaneh"
  BEFORE_ARTICLED,
  BEFORE_POSSESSIVE,
  /// "St. Michael's"
  SAINT_BEFORE_POSSESSIVE,
  /// ", 40 km from", ", a port north of"
  BEFORE_POSITION,

  // what the learned names say
  TAGGED_PLACE,
  TAGGED_PERSON,
  IN_PERSON,
  TAGGED_ORGANISATION,
  IN_ORGANISATION,
  TAGGED_GROUP,
  TAGGED_OTHER,
  /// learned names are there, and this is none
  UNTAGGED,

  // elsewhere in the report
  /// somebody's name ends so elsewhere: "Mr. Lincoln"
  PERSON_ELSEWHERE,
  /// the learned names take it for the end of somebody's name elsewhere: "Salma Lincoln"
  TAGGED_PERSON_ELSEWHERE,
  /// somebody's name begins so elsewhere: "Georgia Poe"
  FIRST_NAME_ELSEWHERE,
  /// how well its neighbours in a list do, in points, from -3 to 3
  LISTED_WITH,
  /// how much better the best use of the same name does, in points, up to 4
  BETTER_ELSEWHERE;

  /// The row of `place-weights`.
  public String row() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
