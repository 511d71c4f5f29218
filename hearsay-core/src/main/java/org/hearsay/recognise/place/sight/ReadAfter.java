package org.hearsay.recognise.place.sight;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Token;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// What the words after a name show.
final class ReadAfter {

  private static final int LONGEST_RUN = 7;

  /// Points of [Sign#FAME], which [ReadName] reads before, from which a place can itself be said to
  /// speak: about a town of 300,000.
  private static final double SPEAKS = 1.25;

  /// The prominence of an ocean or a sea.
  private static final double SEA = 9;

  private static final int LONGEST_LIST = 14;

  /// What the last of several capitalised words says of all of them.
  private static final Set<String> HEADS =
      Set.of("thing", "paper", "body", "building", "brand", "event", "relation");

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Containers containers;

  ReadAfter(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
    containers = new Containers(gazetteer, words);
  }

  void read(List<Sighting> all, int i, Signs signs) {
    var sighting = all.get(i);
    if (containers.follows(all, i) && !containers.within(sighting, all.get(i + 1)).isEmpty()) {
      signs.put(Sign.BEFORE_CONTAINER);
    }
    if (words.tellsPosition(sighting)) {
      signs.put(Sign.BEFORE_POSITION);
    }
    if (sharesKind(sighting)) {
      signs.put(Sign.BEFORE_SHARED_KIND);
    }
    if (!sighting.has(sighting.to())) {
      return;
    }
    var token = sighting.token(sighting.to());
    if (words.may(token, "owner")) {
      signs.put(words.isSaint(sighting) ? Sign.SAINT_BEFORE_POSSESSIVE : Sign.BEFORE_POSSESSIVE);
    } else if (isAge(sighting)) {
      signs.put(Sign.BEFORE_AGE);
    } else if (isShortNumber(token) || isMoney(token)) {
      signs.put(signs.get(Sign.SURE) > 0 ? Sign.SURE_BEFORE_NUMBER : Sign.BEFORE_NUMBER);
    } else if (PlaceWords.isArticled(token)) {
      signs.put(Sign.BEFORE_ARTICLED);
    } else if (PlaceWords.isCapitalised(token)) {
      capital(all, i, signs);
    } else {
      small(words.cue(token), signs);
    }
  }

  private static void small(String cue, Signs signs) {
    switch (cue) {
      case "after" -> signs.put(Sign.BEFORE_KIND);
      case "say" -> {
        if (signs.get(Sign.FAME) <= SPEAKS) {
          signs.put(Sign.BEFORE_SAY);
        }
      }
      case "thing" -> signs.put(Sign.BEFORE_THING);
      default -> {}
    }
  }

  private void capital(List<Sighting> all, int i, Signs signs) {
    var sighting = all.get(i);
    int end = runEnd(sighting);
    if (namesOffice(sighting, end)) {
      signs.put(Sign.BEFORE_OFFICE);
    }
    String next = words.cue(sighting.token(sighting.to()));
    String last = words.cue(sighting.token(end - 1));
    boolean longer = end > sighting.to() + 1;
    boolean decides = !last.isEmpty() && (next.isEmpty() || next.equals("street") || isHead(last));
    if (next.equals("street") && longer && last.isEmpty()) {
      next = "";
    }
    String said = decides ? last : next;
    cue(all, i, isNamedAfterWater(sighting, said) ? "thing" : said, signs);
  }

  /// "Atlantic Council", "Baltic Exchange": an ocean or a sea without its kind stands for it only
  /// alone, or before a part of it: "Pacific Islands", "Atlantic East".
  private boolean isNamedAfterWater(Sighting sighting, String next) {
    var known = sighting.hits().stream().filter(hit -> gazetteer.prominence(hit.entry()) >= SEA);
    return sighting.words() == 1
        && !next.equals("after")
        && !next.equals("direction")
        && known.anyMatch(hit -> gazetteer.kind(hit.entry()) == Where.Kind.WATER);
  }

  private static boolean isHead(String cue) {
    return HEADS.contains(cue);
  }

  private void cue(List<Sighting> all, int i, String cue, Signs signs) {
    switch (cue) {
      case "street" -> signs.put(Sign.BEFORE_STREET);
      case "after" -> signs.put(Sign.BEFORE_KIND_NAMED);
      case "paper" -> signs.put(Sign.BEFORE_PAPER);
      case "building", "brand" -> signs.put(Sign.BEFORE_BUILDING);
      case "body" -> signs.put(Sign.BEFORE_BODY);
      case "thing" -> signs.put(Sign.BEFORE_THING);
      case "event", "relation" -> signs.put(Sign.BEFORE_EVENT);
      case "title", "official", "direction" -> signs.put(Sign.BEFORE_OFFICIAL);
      default -> unknown(all, i, signs);
    }
  }

  private void unknown(List<Sighting> all, int i, Signs signs) {
    var sighting = all.get(i);
    boolean given = sighting.words() == 1 && words.isFirstName(sighting.token(sighting.from()));
    boolean place =
        i + 1 < all.size()
            && all.get(i + 1).sentence() == sighting.sentence()
            && all.get(i + 1).from() == sighting.to();
    var next = sighting.token(sighting.to());
    if (given && runEnd(sighting) <= sighting.to() + 2 && !words.isNever(next)) {
      signs.put(
          words.isFamilyName(next) ? Sign.BEFORE_FAMILY_NAME : Sign.GIVEN_NAME_BEFORE_CAPITAL);
    } else if (!place) {
      signs.put(Sign.BEFORE_CAPITAL);
    }
  }

  /// The end of the capitalised words after a name, among them "of" and "and" within.
  private int runEnd(Sighting sighting) {
    var tokens = sighting.sentence().tokens();
    int most = Math.min(tokens.size(), sighting.to() + LONGEST_RUN);
    int end = sighting.to() + 1;
    for (int at = end; at < most; at++) {
      if (PlaceWords.isCapitalised(tokens.get(at))) {
        end = at + 1;
      } else if (!words.may(tokens.get(at), "run")) {
        break;
      }
    }
    return end;
  }

  /// "Salem City Manager Ann Poe": a place, an office and who holds it.
  private boolean namesOffice(Sighting sighting, int end) {
    for (int at = sighting.to(); at < Math.min(end, sighting.to() + 3); at++) {
      String cue = words.cue(sighting.token(at));
      if (cue.equals("title") || cue.equals("official") || cue.equals("after")) {
        return true;
      }
    }
    return false;
  }

  /// "Marion and Polk counties", "Homs, Hama and Idlib provinces".
  private boolean sharesKind(Sighting sighting) {
    var tokens = sighting.sentence().tokens();
    boolean listed = false;
    for (int at = sighting.to(); at < Math.min(tokens.size(), sighting.to() + LONGEST_LIST); at++) {
      var token = tokens.get(at);
      if (words.isKinds(token)) {
        return listed || at == sighting.to();
      }
      listed |= words.isListLink(token);
      if (!PlaceWords.isCapitalised(token) && !words.isListLink(token)) {
        return false;
      }
    }
    return false;
  }

  /// ", 34," or "(34)" after a name.
  private static boolean isAge(Sighting sighting) {
    int at = sighting.to();
    if (!sighting.has(at + 2)) {
      return false;
    }
    String open = sighting.token(at).word();
    String close = sighting.token(at + 2).word();
    return isShortNumber(sighting.token(at + 1))
        && (open.equals(",") && (close.equals(",") || close.equals("."))
            || open.equals("(") && close.equals(")"));
  }

  private static boolean isMoney(Token token) {
    return "$€£¥".indexOf(token.word().charAt(0)) >= 0;
  }

  private static boolean isShortNumber(Token token) {
    String word = token.word();
    return word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
