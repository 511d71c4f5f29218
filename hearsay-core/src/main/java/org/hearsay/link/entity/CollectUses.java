package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.link.name.PrintedName;
import org.hearsay.link.name.ReadName;
import org.hearsay.link.name.SameSound;
import org.hearsay.link.name.Sex;
import org.hearsay.model.Evidence;
import org.hearsay.model.Gist;
import org.hearsay.model.Mention.Kind;
import org.hearsay.model.Mention.Reference.How;
import org.hearsay.model.ReportId;
import org.hearsay.model.Span;

/// Gathers the names of reports: each name once a report, with all its places there.
final class CollectUses {

  /// Where words stand.
  record Place(ReportId report, Span span) {
    static Place of(Evidence words) {
      return new Place(words.report(), words.span());
    }
  }

  private final ReadName read;
  private final List<NameUse> uses = new ArrayList<>();
  private final Map<Place, Integer> places = new HashMap<>();
  private final Map<List<Object>, Integer> known = new LinkedHashMap<>();

  private Set<String> headline = Set.of();
  private SharedSurnames.InReport shared;

  CollectUses(ReadName read, SameSound sound, List<Gist> gists) {
    this.read = read;
    var surnames = new SharedSurnames(read, sound, gists);
    shared = surnames.new InReport(List.of());
    var kinds = new SettleKinds(read, gists);
    for (int report = 0; report < gists.size(); report++) {
      var gist = gists.get(report);
      var inReport = kinds.new InReport(gist);
      shared = surnames.new InReport(gist.names());
      headline = new HashSet<>(ReadName.words(gist.imprint().headline()));
      for (var name : gist.names()) {
        take(report, inReport.of(name), name);
      }
      explained(report, gist);
      sexes(gist);
    }
  }

  List<NameUse> uses() {
    return uses;
  }

  /// The use that stands at just these words.
  Optional<Integer> at(Evidence words) {
    return Optional.ofNullable(places.get(Place.of(words)));
  }

  private void take(int report, Kind kind, Gist.Name name) {
    if (kind == Kind.PERSON || kind == Kind.ORGANISATION || kind == Kind.MISC) {
      add(report, kind, name.evidence(), name.before())
          .ifPresent(
              use -> {
                use.sex = use.sex.and(read.sexBefore(name.before()));
                titles(use, name.before());
                use.definite |= read.isDefinite(name.before(), name.evidence().quote());
              });
    }
  }

  /// The titles that stand just before a name.
  private void titles(NameUse use, String before) {
    read.titles(before).stream().filter(this::tells).forEach(use.titles::add);
  }

  /// "inspector", but not "Mrs" or "the".
  private boolean tells(String title) {
    return read.sex(title) == Sex.UNTOLD && title.length() > 3;
  }

  /// "Colonel" of "Colonel Tessmer" where a General Tessmer is told of too, and whether he has
  /// come up before; else empty.
  private String apart(PrintedName name, String before) {
    if (!shared.isShared(name)) {
      return "";
    }
    var sex = name.sex().and(read.sexBefore(before));
    var titles = read.titles(before).stream().filter(this::tells).toList();
    return sex + " " + titles + " " + shared.onlySoFar(name);
  }

  private Optional<NameUse> add(int report, Kind kind, Evidence words, String before) {
    var name = kind == Kind.PERSON ? read.person(words.quote()) : read.body(words.quote());
    var place = Place.of(words);
    if (name.words().isEmpty() || places.containsKey(place)) {
      return Optional.empty();
    }
    int at =
        known.computeIfAbsent(
            List.of(report, kind, name.key(), kind == Kind.PERSON ? apart(name, before) : ""),
            key -> {
              uses.add(new NameUse(report, kind, name));
              uses.getLast().after = shared.onlySoFar(name);
              uses.getLast().spelledOtherwise = shared.isSpelledOtherwise(name);
              return uses.size() - 1;
            });
    if (kind == Kind.PERSON) {
      shared.hear(name);
    }
    var use = uses.get(at);
    use.sex = use.sex.and(name.sex());
    places.put(place, at);
    use.where.add(words);
    use.headed |= headline.contains(name.last());
    return Optional.of(use);
  }

  /// Short forms that a report explains are names too, and so is what they stand for.
  private void explained(int report, Gist gist) {
    for (var reference : gist.references()) {
      if (reference.how() == How.SHORT && reference.to().size() == 1) {
        var full = reference.to().getFirst();
        var kind = at(full).map(use -> uses.get(use).kind).orElse(Kind.ORGANISATION);
        if (at(full).isEmpty()) {
          add(report, kind, full, "");
        }
        if (at(reference.evidence()).isEmpty()) {
          add(report, kind, reference.evidence(), "");
        }
      }
    }
  }

  /// "inspector" of "chief inspector of the port", nothing of "brother of General Tessmer" and
  /// "the mayor's sister".
  private void offices(NameUse use, String words) {
    read.ofBearer(words).stream()
        .filter(word -> read.isOffice(word) && tells(word))
        .forEach(use.titles::add);
  }

  /// "he" and "she" tell of whom they stand for.
  private void sexes(Gist gist) {
    for (var reference : gist.references()) {
      if (reference.how() != How.SHORT && reference.to().size() == 1) {
        var sex = Sex.UNTOLD;
        for (String word : ReadName.words(reference.evidence().quote())) {
          sex = sex.and(read.sex(word));
        }
        var told = sex;
        var use = at(reference.to().getFirst()).map(uses::get).filter(NameUse::isPerson);
        use.ifPresent(one -> one.sex = one.sex.and(told));
        if (reference.how() == How.BESIDE) {
          use.ifPresent(one -> offices(one, reference.evidence().quote()));
        }
      }
    }
  }
}
