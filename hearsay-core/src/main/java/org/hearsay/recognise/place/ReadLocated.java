package org.hearsay.recognise.place;

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
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;
import org.hearsay.rules.Slots;

/// Reads in one sentence what the rules of `recognise/located.yml` say of where places lie.
///
/// Example: "Baiona, 24 km north of A Guarda" → Baiona stated 24 km at 0° from A Guarda.
final class ReadLocated {

  private static final int LONGEST_PHRASE = 12;

  private final RuleSet rules;
  private final ComposePlaces compose;

  ReadLocated(Knowledge knowledge, ComposePlaces compose) {
    rules = knowledge.rules("recognise/located");
    this.compose = compose;
  }

  /// The names of one sentence, by the token they start at, with their numbers in the report; and
  /// the places made of them.
  private record Names(
      Map<Integer, Sighting> byToken, Map<Integer, Integer> numbers, List<Match> made) {

    static Names of(List<Sighting> kept, int from, int to, List<Match> made) {
      Map<Integer, Sighting> byToken = new HashMap<>();
      Map<Integer, Integer> numbers = new HashMap<>();
      for (int i = from; i < to; i++) {
        if (kept.get(i).span().equals(kept.get(i).tokens())) {
          byToken.put(kept.get(i).from(), kept.get(i));
          numbers.put(kept.get(i).from(), i);
        }
      }
      return new Names(byToken, numbers, made);
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
  List<Stated> in(List<Sighting> kept, int from, int to, List<Match> made, ReadAround around) {
    var names = Names.of(kept, from, to, made);
    var matches = longest(rules.match(kept.get(from).sentence(), slots(names)), names);
    Map<Integer, Match> sides = new TreeMap<>();
    for (var match : matches) {
      if (match.rule().kind().equals("side")) {
        sides.put(names.number(match, "subject"), match);
      }
    }
    var read = new ArrayList<Stated>();
    for (var match : matches) {
      int subject = names.number(match, "subject");
      var stated =
          switch (match.rule().kind()) {
            case "away" -> around.away(match, from, to);
            case "side" -> around.side(match, subject, sides);
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
          case "offset", "part", "between" -> made(names.made(), type, from);
          case "bracket" ->
              sentence.tokens().get(from).word().equals("(")
                  ? List.of(new Match.Bound(from, from + 1, "("))
                  : List.of();
          case "np" -> phrase(sentence, from);
          default -> List.of();
        };
  }

  private static List<Match.Bound> name(Names names, int from, Mention.Use use) {
    var sighting = names.byToken().get(from);
    return sighting != null && sighting.use() == use
        ? List.of(new Match.Bound(from, sighting.to(), sighting.key()))
        : List.of();
  }

  private static List<Match.Bound> made(List<Match> made, String kind, int from) {
    var fits = new ArrayList<Match.Bound>();
    for (int i = 0; i < made.size(); i++) {
      var match = made.get(i);
      if (match.from() == from && match.rule().kind().equals(kind) && !isPart(match)) {
        fits.add(new Match.Bound(from, match.to(), Integer.toString(i)));
      }
    }
    fits.sort(Comparator.comparing(bound -> -bound.to()));
    return fits;
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
      case "in" -> Optional.of(in(match, names.number(match, "holder")));
      default -> Optional.empty();
    };
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
