package org.hearsay.cli.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Judgements;
import org.hearsay.model.Reading;
import org.hearsay.pipeline.Hearing;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolView;
import org.hearsay.rules.Knowledge;
import org.hearsay.store.DossierFile;

/// The readings of a dossier with their numbers: one at a time, or all heard together.
///
/// @param made readings at hand already, by the number of their report: those just kept
public record Pool(DossierFile dossier, Map<Integer, Reading> made)
    implements Iterable<NumberedReading> {

  public Pool {
    made = Map.copyOf(made);
  }

  public Pool(DossierFile dossier) {
    this(dossier, Map.of());
  }

  public Optional<NumberedReading> report(int number) {
    return Optional.ofNullable(made.get(number))
        .or(() -> dossier.reading(number))
        .map(
            reading -> new NumberedReading(number, reading, dossier.claimNumbers(number, reading)));
  }

  @Override
  public Iterator<NumberedReading> iterator() {
    return dossier.reports().stream()
        .map(stored -> report(stored.number()))
        .flatMap(Optional::stream)
        .iterator();
  }

  /// All readings, and what comparing them finds.
  ///
  /// @param asOf the day the question is asked
  public PoolView heard(LocalDate asOf) {
    var readings = new ArrayList<NumberedReading>();
    forEach(readings::add);
    var gists = readings.stream().map(one -> one.reading().gist()).toList();
    var heard = Hearing.of(Knowledge.english()).hear(gists, Judgements.NONE, asOf);
    return new PoolView(readings, heard);
  }
}
