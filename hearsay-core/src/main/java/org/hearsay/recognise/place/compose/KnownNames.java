package org.hearsay.recognise.place.compose;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Mention;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.resolve.OwnTown;
import org.hearsay.recognise.place.sight.PlaceWords;

/// What a recognised name can stand for where the words beside it ask for one kind of place.
final class KnownNames {

  private final Gazetteer gazetteer;
  private final OwnTown towns;

  KnownNames(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    towns = new OwnTown(gazetteer, words);
  }

  /// What ways and distances count from.
  int town(ComposePlaces.Found found) {
    return towns.of(found.sighting(), found.entry());
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
