package org.hearsay.present.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.model.Claim;
import org.hearsay.model.Span;
import org.hearsay.model.Zone;
import org.hearsay.present.people.Pointer;
import org.hearsay.present.people.WhoIsWho;
import org.hearsay.present.view.NumberedReading;

/// Sweeps once over a report's text and cuts it into runs.
final class TextMarker {

  /// A stretch of a claim's content.
  private record Stretch(Span span, int extent, int order, String claim, String standing) {}

  private static final Comparator<Stretch> INNERMOST =
      Comparator.comparingInt(Stretch::extent)
          .thenComparingInt(Stretch::order)
          .thenComparing(Stretch::span);

  private final NumberedReading numbered;
  private final String text;
  private final TreeSet<Integer> cuts = new TreeSet<>();
  private final Map<Integer, List<Stretch>> starts = new HashMap<>();
  private final Map<Integer, List<Stretch>> ends = new HashMap<>();
  private final Map<Integer, Integer> speakers = new HashMap<>();
  private final TreeMap<Integer, String> sentences = new TreeMap<>();

  private final TreeMap<Integer, Pointer> pointers = new TreeMap<>();

  private final TreeSet<Stretch> active = new TreeSet<>(INNERMOST);
  private final HashSet<String> begun = new HashSet<>();
  private final HashSet<String> pointed = new HashSet<>();
  private int stretches;
  private int speaking;

  TextMarker(
      NumberedReading numbered, Function<Claim, Standing> standings, List<Pointer> pointers) {
    this.numbered = numbered;
    this.text = numbered.reading().report().text();
    numbered.reading().claims().forEach(claim -> add(claim, standings.apply(claim)));
    for (var sentence : numbered.reading().sentences()) {
      sentences.put(sentence.span().start(), numbered.receipt(sentence.number()));
      sentences.putIfAbsent(sentence.span().end(), "");
      cut(sentence.span());
    }
    for (var pointer : pointers) {
      cut(pointer.words());
      this.pointers.putIfAbsent(pointer.words().start(), pointer);
    }
  }

  private void add(Claim claim, Standing standing) {
    String id = numbered.claim(claim.id());
    int extent = claim.attribution().extent().length();
    for (var piece : claim.attribution().content()) {
      var stretch = new Stretch(piece, extent, stretches++, id, standing.code());
      if (piece.length() > 0) {
        cut(piece);
        starts.computeIfAbsent(piece.start(), any -> new ArrayList<>()).add(stretch);
        ends.computeIfAbsent(piece.end(), any -> new ArrayList<>()).add(stretch);
      }
    }
    claim.attribution().chain().stream()
        .flatMap(hop -> hop.speakerWords().stream())
        .distinct()
        .forEach(this::speaker);
  }

  private void speaker(Span words) {
    cut(words);
    speakers.merge(words.start(), 1, Integer::sum);
    speakers.merge(words.end(), -1, Integer::sum);
  }

  private void cut(Span span) {
    cuts.add(span.start());
    cuts.add(span.end());
  }

  MarkedText marked() {
    var passages = numbered.reading().passages();
    var blocks = new ArrayList<MarkedText.Block>();
    for (int i = 0; i < Math.max(1, passages.size()); i++) {
      int from = i == 0 ? 0 : passages.get(i).span().start();
      int to = i + 1 < passages.size() ? passages.get(i + 1).span().start() : text.length();
      blocks.add(block(passages.isEmpty() ? Zone.BODY : passages.get(i).zone(), from, to));
    }
    return new MarkedText(blocks);
  }

  private MarkedText.Block block(Zone zone, int from, int to) {
    var pieces = new ArrayList<MarkedText.Piece>();
    var claims = new ArrayList<String>();
    pointed.clear();
    for (int start = from; start < to; ) {
      var next = sentences.higherKey(start);
      int end = next == null ? to : Math.min(next, to);
      String receipt = sentences.getOrDefault(start, "");
      var runs = runs(start, end);
      runs.forEach(run -> claims.addAll(run.begins()));
      pieces.add(new MarkedText.Piece(receipt, runs));
      start = end;
    }
    return new MarkedText.Block(zone, pieces, claims);
  }

  private List<MarkedText.Run> runs(int from, int to) {
    var runs = new ArrayList<MarkedText.Run>();
    for (int start = from; start < to; ) {
      var next = cuts.higher(start);
      int end = next == null ? to : Math.min(next, to);
      var begins = turn(start);
      boolean inClaim = !active.isEmpty();
      runs.add(
          new MarkedText.Run(
              text.substring(start, end),
              inClaim ? active.first().claim() : "",
              inClaim ? active.first().standing() : "",
              active.size(),
              speaking > 0,
              begins,
              who(start)));
      start = end;
    }
    return runs;
  }

  /// Ends and begins what ends and begins at `offset`; the claims that begin for the first time.
  private List<String> turn(int offset) {
    ends.getOrDefault(offset, List.of()).forEach(active::remove);
    var starting = starts.getOrDefault(offset, List.of());
    active.addAll(starting);
    speaking += speakers.getOrDefault(offset, 0);
    return starting.stream().map(Stretch::claim).filter(begun::add).toList();
  }

  /// Whom the words at `offset` stand for; they lead to somebody once in a block.
  private MarkedText.Who who(int offset) {
    var last = pointers.floorEntry(offset);
    if (last == null || last.getValue().words().end() <= offset) {
      return MarkedText.Who.NOBODY;
    }
    String anchor = last.getValue().entity().map(WhoIsWho::anchor).orElse("");
    return new MarkedText.Who(
        !anchor.isEmpty() && pointed.add(anchor) ? anchor : "", last.getValue().meaning());
  }
}
