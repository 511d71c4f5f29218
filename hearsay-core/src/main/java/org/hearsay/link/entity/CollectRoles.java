package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.link.entity.CollectUses.Place;
import org.hearsay.link.name.RolePhrase;
import org.hearsay.model.Evidence;
import org.hearsay.model.Gist;
import org.hearsay.model.Hop;
import org.hearsay.model.Mention.Reference.How;
import org.hearsay.model.Speaker;

/// Gathers the roles and offices of reports, each with whom it stands for in its own report as far
/// as the report tells.
final class CollectRoles {

  /// Steps from "he" over "the commander" to a name.
  private static final int MOST_STEPS = 8;

  /// Words for a role, and whose they are: a use of a name, or words that describe somebody whom
  /// the report does not name.
  ///
  /// @param how where it stands: beside a name, or alone
  record Role(int report, Evidence words, How how, Optional<Integer> use, Place described) {}

  private final CollectUses collected;
  private final RolePhrase phrases;
  private final List<Role> roles = new ArrayList<>();
  private final Set<Place> seen = new HashSet<>();

  CollectRoles(CollectUses collected, RolePhrase phrases, List<Gist> gists) {
    this.collected = collected;
    this.phrases = phrases;
    for (int report = 0; report < gists.size(); report++) {
      references(report, gists.get(report));
      speakers(report, gists.get(report));
    }
  }

  List<Role> roles() {
    return roles;
  }

  private void references(int report, Gist gist) {
    Map<Place, Evidence> pointing = new HashMap<>();
    for (var reference : gist.references()) {
      if (reference.to().size() == 1 && reference.how() != How.ASIDE) {
        pointing.put(Place.of(reference.evidence()), reference.to().getFirst());
      }
    }
    for (var reference : gist.references()) {
      boolean beside =
          reference.how() == How.BESIDE
              && reference.to().stream().anyMatch(to -> collected.at(to).isPresent());
      boolean alone = reference.how() == How.ROLE || reference.how() == How.ASIDE;
      if ((beside || alone)
          && reference.to().size() < 2
          && !phrases.isAddress(reference.evidence().quote())) {
        take(report, reference, end(reference, pointing));
      }
    }
  }

  private void take(int report, Gist.Reference reference, Optional<Evidence> to) {
    var use = to.flatMap(collected::at);
    var words = reference.evidence();
    add(new Role(report, words, reference.how(), use, Place.of(to.orElse(words))));
    if (use.isEmpty() && to.isPresent()) {
      add(new Role(report, to.get(), How.ROLE, use, Place.of(to.get())));
    }
  }

  private void add(Role role) {
    if (seen.add(Place.of(role.words()))) {
      roles.add(role);
    }
  }

  /// Where a reference points in the end; empty where it is left open.
  private Optional<Evidence> end(Gist.Reference reference, Map<Place, Evidence> pointing) {
    if (reference.to().isEmpty()) {
      return Optional.empty();
    }
    var to = reference.to().getFirst();
    for (int step = 0; step < MOST_STEPS && collected.at(to).isEmpty(); step++) {
      var next = pointing.get(Place.of(to));
      if (next == null || next.equals(to)) {
        break;
      }
      to = next;
    }
    return Optional.of(to);
  }

  /// Those who speak, and of whom their report tells no more: "the night watchman".
  private void speakers(int report, Gist gist) {
    for (var claim : gist.claims()) {
      for (var hop : claim.attribution().chain()) {
        if (hop.speaker() instanceof Speaker.Unnamed unnamed
            && hop.pointing().isEmpty()
            && hop.speakerWords().size() == 1) {
          speaker(report, gist, hop, unnamed);
        }
      }
    }
  }

  private void speaker(int report, Gist gist, Hop hop, Speaker.Unnamed unnamed) {
    var words = new Evidence(gist.report(), hop.speakerWords().getFirst(), unnamed.name());
    if (collected.at(words).isEmpty() && phrases.isRole(phrases.of(unnamed.name()).head())) {
      add(new Role(report, words, How.ROLE, Optional.empty(), Place.of(words)));
    }
  }
}
