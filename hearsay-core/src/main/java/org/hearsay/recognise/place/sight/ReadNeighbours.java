package org.hearsay.recognise.place.sight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.model.Token;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// What the words beside a name show.
final class ReadNeighbours {

  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "downtown",
          "greater",
          "upper",
          "lower",
          "inner",
          "outer",
          "in",
          "from",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "old",
          "modern",
          "today");

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  ReadNeighbours(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  void read(List<Sighting> all, int i, Signs signs) {
    before(all, i).ifPresent(signs::put);
    after(all, i, signs).ifPresent(signs::put);
    if (Containers.follows(all, i)
        && !Containers.within(gazetteer, all.get(i), all.get(i + 1)).isEmpty()) {
      signs.put(Sign.BEFORE_CONTAINER);
    }
    if (words.tellsPosition(all.get(i))) {
      signs.put(Sign.BEFORE_POSITION);
    }
  }

  private Optional<Sign> before(List<Sighting> all, int i) {
    var sighting = all.get(i);
    int at = sighting.from() - 1;
    if (at >= 0 && sighting.token(at).norm().equals("the")) {
      at--;
    }
    if (at < 0) {
      return Optional.of(isDateline(sighting) ? Sign.DATELINE : Sign.FIRST);
    }
    if (i > 0 && all.get(i - 1).sentence() == sighting.sentence() && all.get(i - 1).to() > at) {
      boolean people = all.get(i - 1).use() == Mention.Use.DEMONYM;
      return people ? Optional.empty() : Optional.of(Sign.AFTER_PLACE);
    }
    return before(sighting, at);
  }

  private Optional<Sign> before(Sighting sighting, int at) {
    var token = sighting.token(at);
    boolean capital = PlaceWords.isCapitalised(token);
    return switch (words.cue(token)) {
      case "title" -> Optional.of(capital ? Sign.AFTER_TITLE : Sign.AFTER_ROLE);
      case "near" ->
          Optional.of(token.norm().equals("in") ? Sign.AFTER_IN : Sign.AFTER_NEAR);
      case "at" -> Optional.of(preposition(sighting, at));
      case "say" -> Optional.of(Sign.AFTER_SAY);
      default -> capital ? capital(sighting, at) : Optional.empty();
    };
  }

  private Optional<Sign> capital(Sighting sighting, int at) {
    var token = sighting.token(at);
    boolean beside = at > 0 && at == sighting.from() - 1;
    boolean initial = token.word().length() == 2 && token.word().endsWith(".");
    if (words.isGivenName(token) || initial && beside) {
      return Optional.of(Sign.AFTER_GIVEN_NAME);
    }
    return beside && !DIRECTIONS.contains(token.norm())
        ? Optional.of(Sign.AFTER_CAPITAL)
        : Optional.empty();
  }

  private Sign preposition(Sighting sighting, int at) {
    if (!sighting.token(at).norm().equals("of") || at < 1) {
      return Sign.AFTER_PREPOSITION;
    }
    var head = sighting.token(at - 1);
    if (words.isKind(head)) {
      return Sign.AFTER_KIND_OF;
    }
    if (PlaceWords.isCapitalised(head)) {
      return Sign.AFTER_BODY_OF;
    }
    return at > 1 && head.norm().equals(",") && isNumber(sighting.token(at - 2))
        ? Sign.AFTER_AGE_OF
        : Sign.AFTER_PREPOSITION;
  }

  /// "INNISFAIL - ", "BEIRUT (AP) ", "HOLLIDAY, Mo. — ": the place a report is sent from.
  private static boolean isDateline(Sighting sighting) {
    int most = Math.min(sighting.to() + 4, sighting.sentence().tokens().size());
    for (int at = sighting.to(); at < most; at++) {
      String word = sighting.token(at).word();
      if (word.equals("—") || word.equals("–") || word.equals("-") || word.equals("--")) {
        return true;
      }
      if (at == sighting.to() && word.equals("(")) {
        return PlaceWords.isCapitals(sighting.token(sighting.from()).word());
      }
    }
    return false;
  }

  private static boolean isNumber(Token token) {
    return Character.isDigit(token.word().charAt(0));
  }

  private Optional<Sign> after(List<Sighting> all, int i, Signs signs) {
    var sighting = all.get(i);
    if (!sighting.has(sighting.to())) {
      return Optional.empty();
    }
    var token = sighting.token(sighting.to());
    boolean capital = PlaceWords.isCapitalised(token);
    if (isAge(sighting)) {
      return Optional.of(Sign.BEFORE_AGE);
    }
    return switch (words.cue(token)) {
      case "street" -> capital ? Optional.of(Sign.BEFORE_STREET) : Optional.empty();
      case "after" -> Optional.of(capital ? Sign.BEFORE_KIND_NAMED : Sign.BEFORE_KIND);
      case "say" ->
          signs.get(Sign.FAME) > 1.25 ? Optional.empty() : Optional.of(Sign.BEFORE_SAY);
      case "paper" -> capital ? Optional.of(Sign.BEFORE_PAPER) : Optional.empty();
      case "body" -> capital ? Optional.of(Sign.BEFORE_BODY) : Optional.empty();
      case "title", "official" ->
          capital ? Optional.of(Sign.BEFORE_OFFICIAL) : Optional.empty();
      default -> capital ? capitalAfter(all, i) : Optional.empty();
    };
  }

  private Optional<Sign> capitalAfter(List<Sighting> all, int i) {
    var sighting = all.get(i);
    if (sighting.words() == 1 && words.isGivenName(sighting.token(sighting.from()))) {
      return Optional.of(Sign.GIVEN_NAME_BEFORE_CAPITAL);
    }
    boolean place =
        i + 1 < all.size()
            && all.get(i + 1).sentence() == sighting.sentence()
            && all.get(i + 1).from() == sighting.to();
    return place ? Optional.empty() : Optional.of(Sign.BEFORE_CAPITAL);
  }

  /// ", 34," or "(34)" after a name.
  private static boolean isAge(Sighting sighting) {
    int at = sighting.to();
    if (!sighting.has(at + 2)) {
      return false;
    }
    String open = sighting.token(at).word();
    String age = sighting.token(at + 1).word();
    String close = sighting.token(at + 2).word();
    boolean number =
        age.length() <= 3 && age.chars().allMatch(c -> c >= '0' && c <= '9');
    return number
        && (open.equals(",") && (close.equals(",") || close.equals("."))
            || open.equals("(") && close.equals(")"));
  }
}
