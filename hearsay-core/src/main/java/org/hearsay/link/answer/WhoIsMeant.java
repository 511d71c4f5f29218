package org.hearsay.link.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Evidence;
import org.hearsay.model.Gist;
import org.hearsay.model.Hop;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.ReportId;
import org.hearsay.model.Span;

/// Whom the words of each report mean, as the entities say that were linked before.
final class WhoIsMeant {

  private final Map<ReportId, TreeMap<Integer, List<Bearer>>> byReport = new HashMap<>();

  private record Bearer(Span words, String entity) {}

  WhoIsMeant(List<Link> links) {
    for (var link : links) {
      if (link instanceof Link.SameEntity entity) {
        entity.spellings().forEach(called -> add(called.where(), entity.id()));
        entity.roles().forEach(called -> add(called.where(), entity.id()));
      }
    }
  }

  private void add(List<Evidence> where, String entity) {
    for (var words : where) {
      byReport
          .computeIfAbsent(words.report(), report -> new TreeMap<>())
          .computeIfAbsent(words.span().start(), start -> new ArrayList<>())
          .add(new Bearer(words.span(), entity));
    }
  }

  /// Who is named or pointed at in the content.
  Set<String> about(Gist gist, Claim claim) {
    var found = new TreeSet<String>();
    for (var piece : claim.attribution().content()) {
      found.addAll(in(gist.report(), piece));
    }
    for (var mention : claim.mentions()) {
      if (mention instanceof Mention.Reference reference && isInside(claim, mention.span())) {
        reference.to().forEach(words -> found.addAll(in(gist.report(), words)));
      }
    }
    return found;
  }

  private static boolean isInside(Claim claim, Span words) {
    return claim.attribution().content().stream().anyMatch(piece -> piece.covers(words));
  }

  /// Each speaker by ids and name in print.
  List<Set<String>> voices(Gist gist, Attribution attribution) {
    return attribution.chain().stream().map(hop -> voice(gist, hop)).toList();
  }

  private Set<String> voice(Gist gist, Hop hop) {
    var found = new TreeSet<String>();
    hop.names().forEach(words -> found.addAll(in(gist.report(), words)));
    hop.speakerWords().forEach(words -> found.addAll(in(gist.report(), words)));
    if (found.isEmpty()) {
      found.add(hop.speaker().name().toLowerCase(Locale.ROOT));
    }
    return found;
  }

  private Set<String> in(ReportId report, Span words) {
    var found = new TreeSet<String>();
    var here = byReport.get(report);
    if (here != null) {
      here.subMap(words.start(), words.end())
          .values()
          .forEach(
              some ->
                  some.stream()
                      .filter(one -> words.covers(one.words))
                      .forEach(one -> found.add(one.entity)));
    }
    return found;
  }
}
