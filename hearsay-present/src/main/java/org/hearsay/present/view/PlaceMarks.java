package org.hearsay.present.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;

/// Gathers the places of a pool: one mark for one gazetteer entry, however often it is named.
final class PlaceMarks {

  /// How a claim counts, the most telling first.
  private enum Told {
    SHOWN,
    WIDE,
    UNRESOLVED,
    INSTITUTION,
    WITHOUT
  }

  /// One place and all that names it.
  private static final class Entry {
    final PlaceShape.Drawn drawn;
    final String name;
    final Set<Cited> claims = new LinkedHashSet<>();
    final Set<String> receipts = new LinkedHashSet<>();

    Entry(PlaceShape.Drawn drawn, String name) {
      this.drawn = drawn;
      this.name = name;
    }
  }

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final int[] told = new int[Told.values().length];

  MapSheet sheet(PoolView pool) {
    pool.readings().forEach(numbered -> add(pool, numbered));
    var marks = new ArrayList<MapSheet.Mark>();
    var listed = new ArrayList<MapSheet.Listed>();
    for (Entry entry : entries.values()) {
      var receipts = List.copyOf(entry.receipts);
      switch (entry.drawn) {
        case PlaceShape.Drawn.Shown shown ->
            marks.add(
                new MapSheet.Mark(
                    "p" + (marks.size() + 1),
                    entry.name,
                    shown.precision(),
                    shown.shape(),
                    List.copyOf(entry.claims),
                    receipts));
        case PlaceShape.Drawn.NotShown not ->
            listed.add(
                new MapSheet.Listed(entry.name, not.why(), List.copyOf(entry.claims), receipts));
      }
    }
    return new MapSheet(marks, listed, tally(), Sources.words(pool));
  }

  private MapSheet.Tally tally() {
    int all = 0;
    for (int count : told) {
      all += count;
    }
    return new MapSheet.Tally(all, told[0], told[1], told[2], told[3], told[4]);
  }

  private void add(PoolView pool, NumberedReading numbered) {
    var best = new LinkedHashMap<ClaimId, Told>();
    numbered.reading().claims().forEach(claim -> best.put(claim.id(), Told.WITHOUT));
    for (var mention : PlaceMention.of(numbered)) {
      var way = add(pool, mention);
      mention.claim().ifPresent(claim -> best.merge(claim.id(), way, PlaceMarks::moreTelling));
    }
    best.values().forEach(way -> told[way.ordinal()]++);
  }

  private Told add(PoolView pool, PlaceMention mention) {
    if (mention.placed().use() == Mention.Use.METONYM) {
      return Told.INSTITUTION;
    }
    var best = Told.WITHOUT;
    for (Where where : mention.readings()) {
      var drawn = PlaceShape.of(where);
      var entry = entries.computeIfAbsent(key(where), key -> new Entry(drawn, mention.name(where)));
      mention.claim().ifPresent(claim -> entry.claims.add(Cited.of(pool, mention.report(), claim)));
      entry.receipts.add(mention.report().receipt(mention.sentence()));
      best = moreTelling(best, told(drawn));
    }
    return best;
  }

  private static Told moreTelling(Told one, Told other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Told told(PlaceShape.Drawn drawn) {
    return switch (drawn) {
      case PlaceShape.Drawn.Shown shown -> Told.SHOWN;
      case PlaceShape.Drawn.NotShown not ->
          not.why() == MapSheet.Why.UNRESOLVED ? Told.UNRESOLVED : Told.WIDE;
    };
  }

  private static String key(Where where) {
    return switch (where) {
      case Where.Spot spot -> spot.gazetteerId();
      case Where.Between two -> "between " + key(two.first()) + " " + key(two.second());
      case Where.Offset off ->
          "off " + off.distanceMetres() + " " + off.bearingDegrees() + " " + key(off.from());
      case Where.Part part -> "part " + part.bearingDegrees() + " " + key(part.of());
      case Where.Composed composed ->
          Words.of(composed.relation())
              + composed.of().stream().map(PlaceMarks::key).sorted().toList();
      case Where.OneOf several ->
          "oneof " + several.candidates().stream().map(PlaceMarks::key).toList();
      case Where.Unresolved none -> "? " + none.words().toLowerCase(Locale.ROOT);
    };
  }
}
