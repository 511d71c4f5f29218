package org.hearsay.lab.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.hearsay.model.Hop;
import org.hearsay.model.Span;

/// Chains taken apart: one step for each hop, with all that is told on it, however many claims that
/// was cut into.
final class Steps {

  /// Claims of one quotation are told together if no more than this stands between them.
  private static final int GAP = 80;

  /// @param parent index of the step this one stands within, −1 for the one nearest the reader
  record Step(Hop hop, List<Span> content, int parent) {}

  private Steps() {}

  static List<Step> of(List<Attribution> found) {
    Map<Hop, List<Span>> told = new LinkedHashMap<>();
    Map<Hop, Hop> outer = new LinkedHashMap<>();
    for (var attribution : found) {
      var chain = attribution.chain();
      for (int i = 0; i < chain.size(); i++) {
        var spans = told.computeIfAbsent(chain.get(i), hop -> new ArrayList<>());
        spans.addAll(attribution.content());
        chain.subList(i + 1, chain.size()).forEach(inner -> addWords(inner, spans));
        if (i > 0) {
          outer.putIfAbsent(chain.get(i), chain.get(i - 1));
        }
      }
    }
    var hops = List.copyOf(told.keySet());
    return told.entrySet().stream()
        .map(
            one ->
                new Step(
                    one.getKey(),
                    joined(one.getValue(), one.getKey()),
                    outer.containsKey(one.getKey()) ? hops.indexOf(outer.get(one.getKey())) : -1))
        .toList();
  }

  private static void addWords(Hop inner, List<Span> spans) {
    if (!inner.because().rule().endsWith("#quoting")) {
      spans.addAll(inner.speakerWords());
      spans.addAll(inner.cue());
    }
  }

  /// The spans in order, those with nothing of the hop's own between them made one.
  private static List<Span> joined(List<Span> spans, Hop hop) {
    var joined = new ArrayList<Span>();
    for (var span : spans.stream().sorted(Comparator.naturalOrder()).toList()) {
      var last = joined.isEmpty() ? span : joined.getLast();
      var between =
          new Span(Math.min(last.end(), span.start()), Math.max(last.end(), span.start()));
      if (!joined.isEmpty() && between.length() <= GAP && free(between, hop)) {
        joined.set(joined.size() - 1, last.union(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean free(Span between, Hop hop) {
    return hop.speakerWords().stream().noneMatch(between::overlaps)
        && hop.cue().stream().noneMatch(between::overlaps);
  }
}
