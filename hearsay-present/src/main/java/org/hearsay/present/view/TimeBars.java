package org.hearsay.present.view;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Mode;
import org.hearsay.model.When;

/// Gathers the times of a pool: one bar for one stretch of time, however often it is named.
final class TimeBars {

  /// What makes two times one bar: the days, whatever the words.
  private record Key(TimelineStrip.Ends ends, boolean deadline) {}

  /// One bar and all that names it.
  private static final class Entry {
    final Set<String> words = new LinkedHashSet<>();
    final Set<Cited> claims = new LinkedHashSet<>();
    final Mention.Dated first;
    final When.Interval interval;

    Entry(Mention.Dated first, When.Interval interval) {
      this.first = first;
      this.interval = interval;
    }
  }

  private static final Comparator<Key> BY_BEGINNING =
      Comparator.comparing(
              (Key key) -> bounds(key.ends()).min(LocalDateTime::compareTo).orElseThrow())
          .thenComparing(key -> bounds(key.ends()).max(LocalDateTime::compareTo).orElseThrow())
          .thenComparing(key -> key.ends().toString())
          .thenComparing(Key::deadline);

  private final Map<Key, Entry> entries = new LinkedHashMap<>();
  private int shown;
  private int vague;
  private int undated;

  TimelineStrip strip(PoolView pool) {
    pool.readings().forEach(numbered -> add(pool, numbered));
    var bars = new ArrayList<TimelineStrip.Bar>();
    for (Key key : entries.keySet().stream().sorted(BY_BEGINNING).toList()) {
      bars.add(bar("t" + (bars.size() + 1), key, Objects.requireNonNull(entries.get(key))));
    }
    var published = published(pool);
    int unpublished = pool.readings().size() - published.size();
    var tally =
        new TimelineStrip.Tally(shown + vague + undated, shown, vague, undated, unpublished);
    return new TimelineStrip(bars, published, tally);
  }

  private static TimelineStrip.Bar bar(String id, Key key, Entry entry) {
    return new TimelineStrip.Bar(
        id,
        List.copyOf(entry.words),
        entry.interval.edtf(),
        Basis.of(entry.first),
        key.ends(),
        entry.interval.granularity(),
        key.deadline(),
        List.copyOf(entry.claims));
  }

  private void add(PoolView pool, NumberedReading numbered) {
    String text = numbered.reading().report().text();
    for (Claim claim : numbered.reading().claims()) {
      var cited = Cited.of(pool, numbered, claim);
      var due =
          claim.certainty().mode() instanceof Mode.Forecast one
              ? one.due()
              : List.<Mention.Dated>of();
      var dated =
          Stream.concat(
                  due.stream(),
                  claim.mentions().stream()
                      .filter(Mention.Dated.class::isInstance)
                      .map(Mention.Dated.class::cast))
              .distinct()
              .toList();
      boolean drawn = false;
      for (Mention.Dated one : dated) {
        drawn |= add(one, due.contains(one), cited, text);
      }
      shown += drawn ? 1 : 0;
      vague += !drawn && !dated.isEmpty() ? 1 : 0;
      undated += dated.isEmpty() ? 1 : 0;
    }
  }

  /// Whether it has a place on the calendar.
  private boolean add(Mention.Dated dated, boolean deadline, Cited claim, String text) {
    if (!(dated.when() instanceof When.Interval interval)) {
      return false;
    }
    var ends = TimelineStrip.Ends.of(interval);
    if (bounds(ends).findAny().isEmpty()) {
      return false;
    }
    var entry = entries.computeIfAbsent(new Key(ends, deadline), key -> new Entry(dated, interval));
    entry.words.add(dated.span().of(text).strip().replaceAll("\\s+", " "));
    entry.claims.add(claim);
    return true;
  }

  private static Stream<LocalDateTime> bounds(TimelineStrip.Ends ends) {
    return Stream.of(ends.earliestStart(), ends.latestStart(), ends.earliestEnd(), ends.latestEnd())
        .flatMap(Optional::stream);
  }

  private static List<TimelineStrip.Issue> published(PoolView pool) {
    return pool.readings().stream()
        .flatMap(numbered -> issue(pool, numbered).stream())
        .sorted(
            Comparator.comparing(TimelineStrip.Issue::first)
                .thenComparing(TimelineStrip.Issue::last))
        .toList();
  }

  private static Optional<TimelineStrip.Issue> issue(PoolView pool, NumberedReading numbered) {
    var report = numbered.reading().report();
    var published = report.imprint().published();
    return published
        .latest()
        .or(published::earliest)
        .map(
            last ->
                new TimelineStrip.Issue(
                    numbered.report(),
                    pool.outlet(report.id()),
                    published.earliest().orElse(last),
                    last,
                    published.workedOut()));
  }
}
