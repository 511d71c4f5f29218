package org.hearsay.present.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Claim;
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
    pool.readings().forEach(this::add);
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
    return new MapSheet(marks, listed, tally());
  }

  private MapSheet.Tally tally() {
    int all = 0;
    for (int count : told) {
      all += count;
    }
    return new MapSheet.Tally(all, told[0], told[1], told[2], told[3], told[4]);
  }

  private void add(NumberedReading numbered) {
    for (Claim claim : numbered.reading().claims()) {
      var cited = Cited.of(numbered, claim);
      var best = Told.WITHOUT;
      for (var placed : outermost(claim.mentions())) {
        var way = add(numbered, placed, Optional.of(cited));
        best = way.compareTo(best) < 0 ? way : best;
      }
      told[best.ordinal()]++;
    }
    for (var placed : outermost(numbered.reading().mentions())) {
      add(numbered, placed, Optional.empty());
    }
  }

  private Told add(NumberedReading numbered, Mention.Placed placed, Optional<Cited> claim) {
    if (placed.use() == Mention.Use.METONYM) {
      return Told.INSTITUTION;
    }
    String words = placed.span().of(numbered.reading().report().text());
    var best = Told.WITHOUT;
    for (Where where : readings(placed.where())) {
      var drawn = PlaceShape.of(where);
      var entry = entries.computeIfAbsent(key(where), key -> new Entry(drawn, name(where, words)));
      claim.ifPresent(entry.claims::add);
      entry.receipts.add(numbered.receipt(numbered.sentenceAt(placed.span().start())));
      var way = told(drawn);
      best = way.compareTo(best) < 0 ? way : best;
    }
    return best;
  }

  private static Told told(PlaceShape.Drawn drawn) {
    return switch (drawn) {
      case PlaceShape.Drawn.Shown shown -> Told.SHOWN;
      case PlaceShape.Drawn.NotShown not ->
          not.why() == MapSheet.Why.UNRESOLVED ? Told.UNRESOLVED : Told.WIDE;
    };
  }

  /// All readings of a place that cannot be told apart; else the one.
  private static List<Where> readings(Where where) {
    return where instanceof Where.OneOf several ? several.candidates() : List.of(where);
  }

  /// Places that are no part of the words of a wider one: of "30 km north of Mosul" the whole.
  private static List<Mention.Placed> outermost(List<Mention> mentions) {
    var inOrder =
        mentions.stream()
            .filter(Mention.Placed.class::isInstance)
            .map(Mention.Placed.class::cast)
            .sorted(
                Comparator.comparingInt((Mention.Placed one) -> one.span().start())
                    .thenComparingInt(one -> -one.span().end()))
            .toList();
    var kept = new ArrayList<Mention.Placed>();
    int covered = 0;
    for (var placed : inOrder) {
      if (placed.span().end() > covered) {
        kept.add(placed);
      }
      if (!(placed.where() instanceof Where.Spot)) {
        covered = Math.max(covered, placed.span().end());
      }
    }
    return kept;
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

  private static String name(Where where, String words) {
    return where instanceof Where.Spot spot ? spot.name() : words.strip().replaceAll("\\s+", " ");
  }
}
