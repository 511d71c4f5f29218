package org.hearsay.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.attribute.Attributor;
import org.hearsay.examine.Examiner;
import org.hearsay.examine.Signer;
import org.hearsay.judge.Judge;
import org.hearsay.link.Linker;
import org.hearsay.model.Dossier;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.recognise.Recogniser;
import org.hearsay.rules.Ahead;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import org.hearsay.weigh.Weigher;

/// The order of the stages, and nothing else. [#read] needs one report; [#hear] needs the gist of
/// all.
public record Pipeline(
    Segmenter segmenter,
    Recogniser recogniser,
    Attributor attributor,
    Judge judge,
    Signer signer,
    Linker linker,
    Examiner examiner,
    Weigher weigher) {

  /// All stages with what `knowledge` holds.
  public static Pipeline of(Knowledge knowledge) {
    var recogniser = Ahead.of(() -> Recogniser.of(knowledge));
    return new Pipeline(
        Segmenter.of(knowledge),
        recogniser.get(),
        Attributor.of(knowledge),
        Judge.of(knowledge),
        Signer.of(),
        Linker.of(knowledge),
        Examiner.of(),
        Weigher.of());
  }

  /// All that one report says. A pure function of the report.
  public Reading read(Report report) {
    var passages = segmenter.segment(report);
    var mentions = recogniser.recognise(report, passages);
    var attributions = attributor.attribute(report, passages, mentions);
    var claims = judge.judge(report, passages, mentions, attributions);
    return new Reading(report, passages, mentions, claims, signer.sign(report, passages));
  }

  /// What all reports say together.
  ///
  /// @param asOf the day the question is asked; the caller gives it
  public Dossier hear(List<Gist> gists, Judgements judgements, LocalDate asOf) {
    return new Hearing(linker, examiner, weigher).hear(gists, judgements, asOf);
  }
}
