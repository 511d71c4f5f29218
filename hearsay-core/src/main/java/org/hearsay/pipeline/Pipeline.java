package org.hearsay.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.attribute.Attributor;
import org.hearsay.examine.Signer;
import org.hearsay.judge.Judge;
import org.hearsay.model.Dossier;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.recognise.Recogniser;
import org.hearsay.recognise.dating.Dater;
import org.hearsay.recognise.dating.FellowReports;
import org.hearsay.rules.Ahead;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;

/// The order of the stages, and nothing else. [#read] needs one report; [#hear] needs the gist of
/// all.
public record Pipeline(
    Segmenter segmenter,
    Dater dater,
    Recogniser recogniser,
    Attributor attributor,
    Judge judge,
    Signer signer,
    Hearing hearing) {

  /// All stages with what `knowledge` holds; who says what is left to the rules.
  public static Pipeline of(Knowledge knowledge) {
    var recogniser = Ahead.of(() -> Recogniser.of(knowledge));
    return new Pipeline(
        Segmenter.of(knowledge),
        Dater.of(knowledge),
        recogniser.get(),
        Attributor.of(knowledge),
        Judge.of(knowledge),
        Signer.of(),
        Hearing.of(knowledge));
  }

  /// All stages, and a tagger asked beside the rules as `care` says.
  public static Pipeline of(Knowledge knowledge, Care care) {
    return of(knowledge).with(knowledge, care);
  }

  /// The same stages with another care.
  public Pipeline with(Knowledge knowledge, Care care) {
    return with(Attributor.of(knowledge, care.second()));
  }

  /// The same stages with another attributor.
  public Pipeline with(Attributor other) {
    return new Pipeline(segmenter, dater, recogniser, other, judge, signer, hearing);
  }

  /// What `reports` tell of each other, looked over before they are read.
  public Survey survey(List<Report> reports) {
    return new Survey(recogniser.survey(reports, segmenter::segment), FellowReports.hints(reports));
  }

  /// All that one report says, with nothing known of others.
  public Reading read(Report report) {
    return read(report, Survey.NONE);
  }

  /// All that one report says. A pure function of the report and of what is known of others.
  public Reading read(Report read, Survey survey) {
    var passages = segmenter.segment(read);
    var report = dater.date(read, passages, survey.hints(read));
    var mentions = recogniser.recognise(report, passages, survey.coverage(report));
    var attributions = attributor.attribute(report, passages, mentions);
    var claims = judge.judge(report, passages, mentions, attributions);
    return new Reading(report, passages, mentions, claims, signer.sign(report, passages));
  }

  /// What all reports say together.
  ///
  /// @param asOf the day the question is asked; the caller gives it
  public Dossier hear(List<Gist> gists, Judgements judgements, LocalDate asOf) {
    return hearing.hear(gists, judgements, asOf);
  }
}
