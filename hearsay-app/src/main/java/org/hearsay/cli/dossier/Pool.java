package org.hearsay.cli.dossier;

import java.util.Iterator;
import java.util.Optional;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.store.DossierFile;

/// The readings of a dossier with their numbers, one at a time.
public record Pool(DossierFile dossier) implements Iterable<NumberedReading> {

  public Optional<NumberedReading> report(int number) {
    return dossier
        .reading(number)
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
}
