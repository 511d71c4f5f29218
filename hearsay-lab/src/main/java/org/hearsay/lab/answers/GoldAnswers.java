package org.hearsay.lab.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.lab.pool.Answering;
import org.hearsay.lab.pool.StoryPool;
import org.hearsay.link.answer.Answers;
import org.hearsay.link.answer.Choice;
import org.hearsay.model.Act;
import org.hearsay.model.ClaimId;
import org.hearsay.pipeline.Pipeline;

/// Reads a pool and lays its gold beside the choices of the linker.
final class GoldAnswers {

  private final Pipeline pipeline;
  private final Answers answers;

  GoldAnswers(Pipeline pipeline, Answers answers) {
    this.pipeline = pipeline;
    this.answers = answers;
  }

  Answered of(StoryPool pool) throws IOException {
    return of(pool.name(), Answering.of(pool, pipeline));
  }

  /// The reports of a region, each a story of its own.
  ///
  /// @param weight how much each counts in learning, where a claim of a pool counts 1
  Answered of(String region, List<MarkedText> texts, double weight) {
    var cases = new ArrayList<Answered.Case>();
    int asked = 0;
    for (var text : texts) {
      for (var report : text.reports()) {
        var one = of(region, Answering.of(List.of(report.read()), report.claims(), pipeline));
        cases.addAll(one.cases());
        asked += one.asked();
      }
    }
    return new Answered(region, cases, asked, weight);
  }

  private Answered of(String name, Answering answering) {
    var byClaim = new HashMap<ClaimId, Answering.Gold>();
    answering.gold().stream()
        .filter(gold -> gold.found().isPresent())
        .forEach(gold -> byClaim.put(gold.found().orElseThrow(), gold));
    Map<String, ClaimId> found = new HashMap<>();
    answering.gold().forEach(gold -> gold.found().ifPresent(id -> found.put(gold.id(), id)));
    var cases = new ArrayList<Answered.Case>();
    for (var choice : answers.choices(answering.gists(), answering.links())) {
      cases.add(of(choice, Optional.ofNullable(byClaim.get(choice.by().id())), found));
    }
    int asked = (int) answering.gold().stream().filter(gold -> !gold.act().isEmpty()).count();
    return new Answered(name, cases, asked, 1);
  }

  private static Answered.Case of(
      Choice choice, Optional<Answering.Gold> gold, Map<String, ClaimId> found) {
    var act =
        gold.map(Answering.Gold::act)
            .filter(name -> !name.isEmpty())
            .map(name -> Act.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
    var named = gold.map(Answering.Gold::about).orElse(List.of());
    Set<ClaimId> about = new TreeSet<>();
    for (var id : named) {
      if (found.containsKey(id)) {
        about.add(found.get(id));
      }
    }
    return new Answered.Case(choice, act, about, act.isPresent() && named.isEmpty());
  }
}
