package org.hearsay.present.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Link.SameEntity;
import org.hearsay.model.Mention;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.present.view.NumberedReading;

/// Words of a report that stand for somebody.
///
/// @param entity whom, where it is one of the pool's people or organisations
/// @param meaning whom, in words: "Tomé Quintela Reis"; empty where the words say it themselves
public record Pointer(Span words, Optional<SameEntity> entity, String meaning) {

  private static final String OPEN = "left open: the report does not tell who is meant";

  /// All of a report, in text order.
  public static List<Pointer> of(WhoIsWho who, NumberedReading numbered) {
    var report = numbered.reading().report();
    var pointers = new ArrayList<Pointer>();
    for (var mention : numbered.reading().mentions()) {
      if (mention instanceof Mention.Named) {
        who.named(report.id(), mention.span())
            .ifPresent(entity -> pointers.add(named(report, mention.span(), entity)));
      } else if (mention instanceof Mention.Reference reference
          && reference.how() != Mention.Reference.How.BESIDE
          && reference.how() != Mention.Reference.How.ASIDE) {
        pointers.add(reference(who, report, reference));
      }
    }
    pointers.sort(Comparator.comparing(Pointer::words));
    return pointers;
  }

  private static Pointer named(Report report, Span words, SameEntity entity) {
    String meaning = words.of(report.text()).equals(entity.name()) ? "" : entity.name();
    return new Pointer(words, Optional.of(entity), meaning);
  }

  private static Pointer reference(WhoIsWho who, Report report, Mention.Reference reference) {
    var meant = who.meant(report.id(), reference.span());
    String names = meant.stream().map(SameEntity::name).collect(Collectors.joining(" and "));
    String described =
        reference.to().stream()
            .map(to -> "“" + to.of(report.text()) + "”")
            .collect(Collectors.joining(" and "));
    return new Pointer(
        reference.span(),
        meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty(),
        !names.isEmpty() ? names : !described.isEmpty() ? described : OPEN);
  }
}
