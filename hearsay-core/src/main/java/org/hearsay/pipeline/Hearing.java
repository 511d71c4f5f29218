package org.hearsay.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.examine.Examiner;
import org.hearsay.link.Linker;
import org.hearsay.model.Dossier;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.rules.Knowledge;
import org.hearsay.weigh.Weigher;

/// The stages that compare reports: quick to make, since none needs a pack. What was read before is
/// heard without the stages that read.
public record Hearing(Linker linker, Examiner examiner, Weigher weigher) {

  public static Hearing of(Knowledge knowledge) {
    return new Hearing(Linker.of(knowledge), Examiner.of(), Weigher.of());
  }

  /// What all reports say together.
  ///
  /// @param asOf the day the question is asked; the caller gives it
  public Dossier hear(List<Gist> gists, Judgements judgements, LocalDate asOf) {
    var links = linker.link(gists, judgements);
    var findings = examiner.examine(gists, links, asOf);
    return weigher.weigh(gists, links, findings, judgements);
  }

  /// What is one thing, and which claim answers which; nothing is examined or weighed.
  public static Dossier linked(Knowledge knowledge, List<Gist> gists, Judgements judgements) {
    var links = Linker.of(knowledge).link(gists, judgements);
    return new Dossier(gists, links, List.of(), List.of(), List.of());
  }

  /// Who is who alone: a dossier of people and organisations.
  public static Dossier whoIsWho(Knowledge knowledge, List<Gist> gists, Judgements judgements) {
    var links = Linker.ofEntities(knowledge).link(gists, judgements);
    return new Dossier(gists, links, List.of(), List.of(), List.of());
  }
}
