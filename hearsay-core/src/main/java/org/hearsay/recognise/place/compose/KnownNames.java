package org.hearsay.recognise.place.compose;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.sight.PlaceWords;

/// What a recognised name can stand for where the words beside it ask for one kind of place.
final class KnownNames {

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  KnownNames(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /// Ways and distances count from the town, where a division bears its town's name and no word
  /// beside it says "province".
  int town(ComposePlaces.Found found) {
    var sighting = found.sighting();
    boolean division =
        sighting.has(sighting.to()) && words.cue(sighting.token(sighting.to())).equals("after");
    if (gazetteer.kind(found.entry()) != Where.Kind.REGION || division) {
      return found.entry();
    }
    var land = gazetteer.spot(found.entry());
    return sighting.hits().stream()
        .map(Gazetteer.Hit::entry)
        .filter(hit -> gazetteer.kind(hit) == Where.Kind.TOWN)
        .filter(hit -> gazetteer.spot(hit).centre().metresTo(land.centre()) < land.radiusMetres())
        .findFirst()
        .orElse(found.entry());
  }

  /// The river of that name, in as many pieces as the gazetteer has it, the one meant first: "the
  /// Mississippi" where the state was understood.
  List<Integer> rivers(ComposePlaces.Found found) {
    var sighting = found.sighting();
    if (sighting.use() != Mention.Use.NAME) {
      return List.of();
    }
    var named = sighting.hits().stream().map(Gazetteer.Hit::entry);
    var called = gazetteer.findKey(sighting.key() + " river").stream().map(Gazetteer.Hit::entry);
    return Stream.of(Stream.of(found.entry()), named, called)
        .flatMap(one -> one)
        .distinct()
        .filter(this::isRiver)
        .toList();
  }

  private boolean isRiver(int entry) {
    return gazetteer.code(entry).startsWith("H.STM");
  }
}
