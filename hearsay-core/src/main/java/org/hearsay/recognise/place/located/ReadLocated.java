package org.hearsay.recognise.place.located;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.Mention;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.recognise.place.compose.ComposePlaces;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.Sighting;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;
import org.hearsay.rules.Slots;

/// Reads in one sentence what the rules of `recognise/located.yml` say of where places lie.
///
/// Example: "Baiona, 24 km north of A Guarda" → Baiona stated 24 km at 0° from A Guarda.
public final class ReadLocated {

  private static final int LONGEST_PHRASE = 12;

  private final RuleSet rules;
  private final Lexicon directions;
  private final Lexicon alone;
  private final PlaceWords words;
  private final ComposePlaces compose;

  public ReadLocated(Knowledge knowledge, PlaceWords words, ComposePlaces compose) {
    rules = knowledge.rules("recognise/located");
    directions = knowledge.lexicon("place-directions");
    alone = knowledge.lexicon("located-alone");
    this.words = words;
    this.compose = compose;
  }

  /// The names of one sentence, by the token they start at, with their numbers in the report; and
  /// the places made of them.
  private record Names(
      Map<Integer, Sighting> byToken,
      Map<Integer, Integer> numbers,
      List<Match> made,
      Map<Integer, List<Integer>> madeByToken) {

    static Names of(List<Sighting> kept, int from, int to, List<Match> made) {
      Map<Integer, Sighting> byToken = new HashMap<>();
      Map<Integer, Integer> numbers = new HashMap<>();
      for (int i = from; i < to; i++) {
        if (kept.get(i).span().equals(kept.get(i).tokens())) {
          byToken.put(kept.get(i).from(), kept.get(i));
          numbers.put(kept.get(i).from(), i);
        }
      }
      Map<Integer, List<Integer>> madeByToken = new HashMap<>();
      for (int i = 0; i < made.size(); i++) {
        madeByToken.computeIfAbsent(made.get(i).from(), at -> new ArrayList<>()).add(i);
      }
      return new Names(byToken, numbers, made, madeByToken);
    }

    int number(Match match, String label) {
      return match.slot(label).map(slot -> numbers.getOrDefault(slot.from(), -1)).orElse(-1);
    }
  }

  /// @param kept all names of the report
  /// @param from number of the sentence's first name
  /// @param to number after its last
  /// @param made what [ComposePlaces] read in it
  /// @param around where statements look that leave open from where they count
  public List<Stated> in(
      List<Sighting> kept, int from, int to, List<Match> made, ReadAround around) {
    if (to - from < 2 && isOfOthers(kept.get(from).sentence())) {
      return List.of();
    }
    var names = Names.of(kept, from, to, made);
    var matches = longest(rules.match(kept.get(from).sentence(), slots(names)), names);
    var centre =
        matches.stream()
            .filter(match -> match.rule().kind().equals("side"))
            .filter(match -> Double.isNaN(ComposePlaces.bearing(match, "part")))
            .map(match -> names.number(match, "subject"))
            .findFirst();
    var read = new ArrayList<Stated>();
    for (var match : matches) {
      if (isList(match) || isOwner(match) || isNoContainer(match, names, around)) {
        continue;
      }
      if (match.rule().kind().equals("row")) {
        read.addAll(row(match, names));
        continue;
      }
      int subject = names.number(match, "subject");
      var stated =
          switch (match.rule().kind()) {
            case "away" -> around.away(match, subject, from, to);
            case "side" -> around.side(match, subject, centre);
            case "farther" -> around.farther(match, subject);
            default ->
                position(match, names)
                    .map(
                        position ->
                            new Stated(match.span(), match.because(), subject, List.of(position)));
          };
      stated.ifPresent(read::add);
    }
    return read;
  }

  /// "From west to east Tripoli, Sirte and Benghazi": each lies that way from the one before.
  private static List<Stated> row(Match match, Names names) {
    double bearing = ComposePlaces.bearing(match, "last");
    var read = new ArrayList<Stated>();
    var row =
        List.of("first", "second", "third").stream()
            .map(label -> names.number(match, label))
            .filter(number -> number >= 0)
            .toList();
    for (int i = 1; i < row.size(); i++) {
      var position =
          new Position.Off(row.get(i - 1), Optional.empty(), bearing, Mention.Located.Manner.PLAIN);
      read.add(new Stated(match.span(), match.because(), row.get(i), List.of(position)));
    }
    return read;
  }

  /// "Herat, close to Afghanistan's border" is not said to be close to Afghanistan.
  private boolean isOwner(Match match) {
    var tokens = match.sentence().tokens();
    return match.to() < tokens.size()
        && words.may(tokens.get(match.to()), "owner")
        && !match.rule().kind().equals("shore");
  }

  /// "In Aleppo, Lebanon and Iraq" names three places; only a country that ends the phrase says
  /// where the town is.
  private static boolean isNoContainer(Match match, Names names, ReadAround around) {
    if (!match.rule().kind().equals("container")) {
      return false;
    }
    var tokens = match.sentence().tokens();
    int to = match.to();
    boolean ends = to >= tokens.size() || tokens.get(to).is(PartOfSpeech.PUNCT);
    boolean list =
        to + 1 < tokens.size()
            && tokens.get(to).norm().equals(",")
            && tokens.get(to + 1).is(PartOfSpeech.CCONJ, PartOfSpeech.PROPN);
    return !ends || list || !around.isCountry(names.number(match, "holder"));
  }

  /// Whether no word is there that can make a statement of a single name.
  private boolean isOfOthers(Sentence sentence) {
    return sentence.tokens().stream()
        .noneMatch(token -> alone.contains(token.norm()) || directions.contains(token.norm()));
  }

  /// Of several matches on the same position only the longest, which has the subject farthest off:
  /// "A Guarda, a port on the Minho 40 km south of Vigo" is about A Guarda.
  private static List<Match> longest(List<Match> matches, Names names) {
    Map<String, Match> best = new TreeMap<>();
    for (var match : matches) {
      String key = match.rule().kind() + " " + end(match, names);
      var other = best.get(key);
      if (other == null || match.to() - match.from() > other.to() - other.from()) {
        best.put(key, match);
      }
    }
    return best.values().stream().sorted(Comparator.comparing(Match::from)).toList();
  }

  private static int end(Match match, Names names) {
    return match.rule().kind().equals("side") ? names.number(match, "subject") : match.to();
  }

  private Slots slots(Names names) {
    return (type, sentence, from) ->
        switch (type) {
          case "place" -> name(names, from, Mention.Use.NAME);
          case "people" -> name(names, from, Mention.Use.DEMONYM);
          case "offset", "part", "between" -> made(names, type, from);
          case "bracket" ->
              sentence.tokens().get(from).word().equals("(")
                  ? List.of(new Match.Bound(from, from + 1, "("))
                  : List.of();
          case "np" -> phrase(sentence, from);
          default -> List.of();
        };
  }

  private List<Match.Bound> name(Names names, int from, Mention.Use use) {
    var sighting = names.byToken().get(from);
    return sighting != null && sighting.use() == use && !isCutShort(sighting)
        ? List.of(new Match.Bound(from, sighting.to(), sighting.key()))
        : List.of();
  }

  /// "Idlib, northern Aleppo and Hama" are three places, and none said to lie in another.
  private static boolean isList(Match match) {
    var tokens = match.sentence().tokens();
    int after = match.slot("subject").map(Match.Bound::to).orElse(match.to());
    int said = match.slot("said").map(Match.Bound::from).orElse(-1);
    if (!match.rule().kind().equals("part") || said != after + 1 || match.to() >= tokens.size()) {
      return false;
    }
    var next = tokens.get(match.to());
    return next.is(PartOfSpeech.CCONJ)
        || next.norm().equals(",")
            && match.to() + 1 < tokens.size()
            && tokens.get(match.to() + 1).is(PartOfSpeech.CCONJ, PartOfSpeech.PROPN);
  }

  /// "Sur" in "San Juan del Sur" is only the end of a name, "Junín" in "Junín de los Andes" only
  /// its beginning.
  private boolean isCutShort(Sighting sighting) {
    int before = sighting.from() - 1;
    boolean goesOn =
        sighting.has(sighting.to() + 1)
            && words.may(sighting.token(sighting.to()), "particle")
            && !sighting.token(sighting.to() + 1).is(PartOfSpeech.VERB);
    if (sighting.use() != Mention.Use.NAME || before < 0 || goesOn) {
      return goesOn;
    }
    var token = sighting.token(before);
    return words.may(token, "particle")
        || token.is(PartOfSpeech.PROPN) && before > 0 && PlaceWords.isCapitalised(token);
  }

  private List<Match.Bound> made(Names names, String kind, int from) {
    var fits = new ArrayList<Match.Bound>();
    for (int i : names.madeByToken().getOrDefault(from, List.of())) {
      var match = names.made().get(i);
      if (match.rule().kind().equals(kind) && !isPart(match) && isWhole(match, names)) {
        fits.add(new Match.Bound(from, match.to(), Integer.toString(i)));
      }
    }
    fits.sort(Comparator.comparing(bound -> -bound.to()));
    return fits;
  }

  private boolean isWhole(Match made, Names names) {
    return made.slot("place")
        .map(slot -> names.byToken().get(slot.from()))
        .map(name -> !isCutShort(name))
        .orElse(true);
  }

  /// "the north of Portugal" is a part of it, not what lies north of it.
  private static boolean isPart(Match made) {
    return made.rule().kind().equals("offset")
        && made.slot("unit").isEmpty()
        && made.from() > 0
        && made.sentence().tokens().get(made.from() - 1).norm().equals("the");
  }

  /// Every beginning of the noun phrase at `from`, shortest first.
  private static List<Match.Bound> phrase(Sentence sentence, int from) {
    var tokens = sentence.tokens();
    var ends = new ArrayList<Match.Bound>();
    int most = Math.min(tokens.size(), from + LONGEST_PHRASE);
    for (int at = from; at < most; at++) {
      var token = tokens.get(at);
      boolean phrase =
          token.is(
              PartOfSpeech.DET,
              PartOfSpeech.ADJ,
              PartOfSpeech.NOUN,
              PartOfSpeech.PROPN,
              PartOfSpeech.ADP,
              PartOfSpeech.NUM,
              PartOfSpeech.ADV,
              PartOfSpeech.PART);
      if (!phrase || at == from && !token.is(PartOfSpeech.DET, PartOfSpeech.NUM)) {
        break;
      }
      ends.add(new Match.Bound(from, at + 1, ""));
    }
    return ends;
  }

  private Optional<Position> position(Match match, Names names) {
    int anchor = names.number(match, "anchor");
    return switch (match.rule().kind()) {
      case "offset" -> {
        var made = said(match, names);
        yield Optional.of(off(made, names.number(made, "place"), Mention.Located.Manner.PLAIN));
      }
      case "apart" -> Optional.of(off(match, anchor, Mention.Located.Manner.TRAVELLED));
      case "route" -> Optional.of(off(match, anchor, Mention.Located.Manner.PLAIN));
      case "near" -> Optional.of(off(match, anchor, Mention.Located.Manner.NEAR));
      case "part" -> {
        var made = said(match, names);
        yield Optional.of(in(made, names.number(made, "place")));
      }
      case "in", "container" -> Optional.of(in(match, names.number(match, "holder")));
      case "beside" -> Optional.of(beside(match, names, Position.Shore.NAMED));
      case "border" -> Optional.of(beside(match, names, Position.Shore.BORDER));
      case "neighbour" -> Optional.of(beside(match, names, Position.Shore.NEIGHBOUR));
      case "coast" -> Optional.of(beside(match, names, Position.Shore.COAST));
      case "shore" ->
          match
              .value("kind")
              .map(Position.Shore::valueOf)
              .map(shore -> beside(match, names, shore));
      case "between" -> {
        var made = said(match, names);
        yield compose.isRelation(made)
            ? Optional.empty()
            : Optional.of(
                new Position.Amid(names.number(made, "first"), names.number(made, "second")));
      }
      default -> Optional.empty();
    };
  }

  private static Position beside(Match match, Names names, Position.Shore shore) {
    return new Position.Beside(
        names.number(match, "feature"),
        shore,
        StatedDistance.in(match),
        match.slot("near").isPresent()
            ? Mention.Located.Manner.NEAR
            : Mention.Located.Manner.PLAIN);
  }

  private static Match said(Match match, Names names) {
    return names.made().get(match.value("said").map(Integer::parseInt).orElseThrow());
  }

  private static Position off(Match match, int anchor, Mention.Located.Manner manner) {
    return new Position.Off(
        anchor, StatedDistance.in(match), ComposePlaces.bearing(match, "direction"), manner);
  }

  private static Position in(Match match, int holder) {
    boolean part = match.slot("part").isPresent();
    return new Position.In(
        holder,
        ComposePlaces.bearing(match, "part"),
        part ? ComposePlaces.words(match, "part") : "");
  }
}
