package org.hearsay.cli.dossier;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.Gist;
import org.hearsay.model.Reading;
import org.hearsay.pipeline.Hearing;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolView;
import org.hearsay.rules.Knowledge;
import org.hearsay.store.DossierFile;
import org.hearsay.store.StoredJudgement;

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
        .map(reading -> numbered(number, reading));
  }

  private NumberedReading numbered(int number, Reading reading) {
    return new NumberedReading(number, reading, dossier.claimNumbers(number, reading));
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
    var readings = readings();
    var judgements = dossier.standing(dossier.judgements());
    var heard = Hearing.of(Knowledge.english()).hear(gists(readings), judgements, asOf);
    return new PoolView(readings, heard);
  }

  /// All readings, and who is who by these judgements of the user; nothing else is compared.
  public PoolView whoIsWho(List<NumberedReading> readings, List<StoredJudgement> judgements) {
    var standing = dossier.standing(judgements);
    var who = Hearing.whoIsWho(Knowledge.english(), gists(readings), standing);
    return new PoolView(readings, who);
  }

  /// All readings, and what of them is one thing and answers another; they are not examined.
  public PoolView linked() {
    var readings = readings();
    var judgements = dossier.standing(dossier.judgements());
    return new PoolView(readings, Hearing.linked(Knowledge.english(), gists(readings), judgements));
  }

  private static List<Gist> gists(List<NumberedReading> readings) {
    return readings.stream().map(one -> one.reading().gist()).toList();
  }

  /// In the order of their numbers.
  public List<NumberedReading> readings() {
    var reports = dossier.reports();
    boolean atHand = reports.stream().allMatch(stored -> made.containsKey(stored.number()));
    var readings = new TreeMap<>(atHand ? Map.of() : dossier.readings());
    reports.forEach(
        stored ->
            Optional.ofNullable(made.get(stored.number()))
                .ifPresent(reading -> readings.put(stored.number(), reading)));
    return readings.entrySet().stream().map(one -> numbered(one.getKey(), one.getValue())).toList();
  }
}
