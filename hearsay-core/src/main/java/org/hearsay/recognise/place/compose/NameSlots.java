package org.hearsay.recognise.place.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.model.Sentence;
import org.hearsay.rules.Match;
import org.hearsay.rules.Slots;

/// What the slots of `recognise/place.yml` can take in one sentence. The value of a slot is the
/// number of the name it took, of a pair that of the first; of a line that of the match that made
/// it.
final class NameSlots implements Slots {

  private static final Set<String> JOINTS = Set.of("-", "–", "—", "/");
  private static final Set<String> LINES =
      Set.of("border", "border-part", "coast", "coast-part", "valley", "way");

  private final List<ComposePlaces.Found> found;
  private final KnownNames known;
  private final Map<Integer, Integer> wholes = new HashMap<>();
  private final Map<Integer, Integer> pairs = new HashMap<>();
  private final Map<Integer, List<Match.Bound>> lines = new HashMap<>();

  NameSlots(List<ComposePlaces.Found> found, KnownNames known) {
    this.found = found;
    this.known = known;
    for (int i = 0; i < found.size(); i++) {
      var sighting = found.get(i).sighting();
      if (sighting.span().equals(sighting.tokens())) {
        wholes.put(sighting.from(), i);
      }
      if (i + 1 < found.size() && isPair(i)) {
        pairs.put(sighting.from(), i);
      }
    }
  }

  /// Lets {line} take what was made already.
  NameSlots with(List<Match> made) {
    for (int i = 0; i < made.size(); i++) {
      var match = made.get(i);
      if (LINES.contains(match.rule().kind())) {
        var bound = new Match.Bound(match.from(), match.to(), Integer.toString(i));
        lines.computeIfAbsent(match.from(), at -> new ArrayList<>()).add(bound);
      }
    }
    lines.values().forEach(bounds -> bounds.sort((a, b) -> Integer.compare(b.to(), a.to())));
    return this;
  }

  boolean hasLines() {
    return !lines.isEmpty();
  }

  /// "Libyan-Tunisian", "Sirte–Tripoli", "U.S. - Mexico": a joint and nothing else between them.
  private boolean isPair(int i) {
    var one = found.get(i).sighting();
    var next = found.get(i + 1).sighting();
    boolean within = one.to() > next.from() && next.span().start() == one.span().end() + 1;
    boolean apart = next.from() == one.to() + 1 && JOINTS.contains(one.token(one.to()).word());
    return within || apart;
  }

  @Override
  public List<Match.Bound> fill(String type, Sentence sentence, int from) {
    return switch (type) {
      case "place" -> whole(from, Mention.Use.NAME);
      case "land" -> whole(from, Mention.Use.NAME, Mention.Use.DEMONYM);
      case "pair" -> pair(from);
      case "river" -> river(from);
      case "line" -> lines.getOrDefault(from, List.of());
      default -> List.of();
    };
  }

  private List<Match.Bound> whole(int from, Mention.Use... uses) {
    var number = wholes.get(from);
    return number != null && List.of(uses).contains(found.get(number).sighting().use())
        ? List.of(bound(from, number, number))
        : List.of();
  }

  private List<Match.Bound> pair(int from) {
    var number = pairs.get(from);
    return number == null ? List.of() : List.of(bound(from, number, number + 1));
  }

  private List<Match.Bound> river(int from) {
    var number = wholes.get(from);
    return number != null && !known.rivers(found.get(number)).isEmpty()
        ? List.of(bound(from, number, number))
        : List.of();
  }

  private Match.Bound bound(int from, int first, int last) {
    return new Match.Bound(from, found.get(last).sighting().to(), Integer.toString(first));
  }
}
