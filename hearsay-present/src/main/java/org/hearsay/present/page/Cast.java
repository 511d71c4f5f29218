package org.hearsay.present.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.present.people.EntitySheets;
import org.hearsay.present.people.WhoIsWho;
import org.hearsay.present.view.ClaimCard;
import org.hearsay.present.view.PoolView;

/// The people and organisations of a page, and where a name leads.
///
/// @param shown the anchors of those who are set out
/// @param behind for each claim that is set out, where each step of its ladder leads
public record Cast(
    Entities people, Entities organisations, Set<String> shown, Map<String, List<String>> behind) {

  public Cast {
    shown = Set.copyOf(shown);
    behind = Map.copyOf(behind);
  }

  /// A step of a ladder.
  ///
  /// @param target whose section it leads to; empty where nobody's
  public record Rung(ClaimCard.Step step, String target) {}

  /// @param claims those that are set out: c41
  static Cast of(PoolView pool, EntitySheets sheets, Set<String> claims) {
    var shown = new HashSet<String>();
    var kinds = List.of(Mention.Kind.PERSON, Mention.Kind.ORGANISATION);
    kinds.forEach(
        kind -> Entities.first(sheets, kind).forEach(one -> shown.add(WhoIsWho.anchor(one))));
    var behind = new HashMap<String, List<String>>();
    for (var numbered : pool.readings()) {
      for (var claim : numbered.reading().claims()) {
        if (claims.contains(numbered.claim(claim.id()))) {
          var targets =
              claim.attribution().chain().reversed().stream()
                  .map(hop -> sheets.who().behind(claim.id().report(), hop))
                  .map(who -> who.size() == 1 ? WhoIsWho.anchor(who.getFirst()) : "")
                  .map(anchor -> shown.contains(anchor) ? anchor : "")
                  .toList();
          behind.put(numbered.claim(claim.id()), targets);
        }
      }
    }
    return new Cast(
        Entities.of(sheets, Mention.Kind.PERSON, shown),
        Entities.of(sheets, Mention.Kind.ORGANISATION, shown),
        shown,
        behind);
  }

  /// The steps of a claim's ladder with where they lead.
  public List<Rung> ladder(ClaimCard card) {
    var targets = behind.getOrDefault(card.id(), List.of());
    var rungs = new ArrayList<Rung>();
    for (var step : card.chain()) {
      rungs.add(new Rung(step, rungs.size() < targets.size() ? targets.get(rungs.size()) : ""));
    }
    return rungs;
  }

  /// The anchor, where somebody is set out under it; else nothing.
  public String target(String anchor) {
    return shown.contains(anchor) ? anchor : "";
  }
}
