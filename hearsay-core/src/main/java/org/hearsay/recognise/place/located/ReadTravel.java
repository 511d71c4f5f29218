package org.hearsay.recognise.place.located;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.resolve.Choice;
import org.hearsay.recognise.place.sight.Sighting;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;
import org.hearsay.rules.Slots;

/// Reads ways that are said to have been made in a stated time, by `recognise/travel.yml`.
///
/// Example: "drove the 900 km from Kharkiv to Lviv in two hours" → 2.5 h at most, by car.
public final class ReadTravel {

  private static final double HOUR = 3600;

  /// From dusk to dawn, in seconds.
  private static final double NIGHT = 14 * HOUR;

  private final RuleSet rules;
  private final Gazetteer gazetteer;
  private final Lexicon manners;

  public ReadTravel(Knowledge knowledge, Gazetteer gazetteer) {
    rules = knowledge.rules("recognise/travel");
    manners = knowledge.lexicon("travel-manners");
    this.gazetteer = gazetteer;
  }

  /// The ways told in a report.
  ///
  /// @param kept all its names, in text order
  /// @param choices what each of them means
  public List<Mention.Travelled> in(
      List<Passage> passages, List<Sighting> kept, List<Choice> choices) {
    var told = new ArrayList<Mention.Travelled>();
    int next = 0;
    for (var passage : passages) {
      for (var sentence : passage.sentences()) {
        Map<Integer, Integer> names = new HashMap<>();
        for (; next < kept.size() && kept.get(next).sentence() == sentence; next++) {
          boolean whole = kept.get(next).span().equals(kept.get(next).tokens());
          if (kept.get(next).use() == Mention.Use.NAME && whole) {
            names.put(kept.get(next).from(), next);
          }
        }
        for (var match : Match.withoutOverlaps(rules.match(sentence, slots(names, kept)))) {
          told(match, names, choices).ifPresent(told::add);
        }
      }
    }
    return told;
  }

  private static Slots slots(Map<Integer, Integer> names, List<Sighting> kept) {
    return (type, sentence, from) -> {
      var name = names.get(from);
      return name != null && type.equals("place")
          ? List.of(new Match.Bound(from, kept.get(name).to(), kept.get(name).key()))
          : List.of();
    };
  }

  private Optional<Mention.Travelled> told(
      Match match, Map<Integer, Integer> names, List<Choice> choices) {
    var ends = new ArrayList<Where.Spot>();
    for (String label : List.of("from", "to")) {
      match
          .slot(label)
          .map(slot -> names.get(slot.from()))
          .map(name -> gazetteer.spot(choices.get(name).entry()))
          .ifPresent(ends::add);
    }
    var distance = StatedDistance.in(match);
    var how = manner(match);
    boolean whole = ends.size() == 2 && !ends.getFirst().equals(ends.getLast());
    return how.isEmpty() || distance.isEmpty() && !whole
        ? Optional.empty()
        : how.map(
            manner ->
                new Mention.Travelled(
                    match.span(),
                    whole ? ends : List.of(),
                    distance,
                    seconds(match),
                    manner.words(),
                    Double.parseDouble(manner.value()) * 1000 / HOUR,
                    match.because()));
  }

  private record Manner(String words, String value) {}

  /// What is said last tells best: "travelled … on foot".
  private Optional<Manner> manner(Match match) {
    return match
        .slot("how2")
        .or(() -> match.slot("how"))
        .map(
            slot -> {
              var words = new StringBuilder();
              for (var token : match.sentence().tokens().subList(slot.from(), slot.to())) {
                words.append(words.isEmpty() ? "" : " ").append(token.norm());
              }
              return words.toString();
            })
        .flatMap(words -> manners.find(words).map(entry -> new Manner(words, entry.value())));
  }

  /// The longest the stated time may be: half a unit is lost in rounding.
  private static double seconds(Match match) {
    if (match.slot("night").isPresent()) {
      return NIGHT;
    }
    double count = match.value("count").map(Double::parseDouble).orElse(1.0);
    double half = match.slot("half").isPresent() ? 0.5 : 0;
    var unit = match.value("span").map(name -> name.split("\\s")[0]).orElse("HOURS");
    return (count + half + 0.5) * ChronoUnit.valueOf(unit).getDuration().toSeconds();
  }
}
