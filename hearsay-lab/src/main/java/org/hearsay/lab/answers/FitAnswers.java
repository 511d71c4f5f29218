package org.hearsay.lab.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.link.answer.Answers;
import org.hearsay.link.answer.Weights;
import org.hearsay.model.Act;
import org.hearsay.rules.Knowledge;

/// Learns from pools which claim is answered, and then by which act.
///
/// How one stands out of those that may be answered is told to the second by weights that were not
/// learned from the same pool.
final class FitAnswers {

  private final Knowledge knowledge;
  private final double targetPull;
  private final double actPull;

  FitAnswers(Knowledge knowledge, double targetPull, double actPull) {
    this.knowledge = knowledge;
    this.targetPull = targetPull;
    this.actPull = actPull;
  }

  Weights of(List<Answered> pools) {
    var acts = new FitWeights();
    for (var pool : pools) {
      var others = pools.stream().filter(other -> other != pool).toList();
      var answers = new Answers(knowledge, targets(others.isEmpty() ? pools : others));
      for (var one : pool.cases()) {
        if (!one.choice().options().isEmpty()) {
          acts.add(acts(one, answers.clues(one.choice())), pool.weight());
        }
      }
    }
    return targets(pools).with(acts.fit(actPull));
  }

  private Weights targets(List<Answered> pools) {
    var targets = new FitWeights();
    for (var pool : pools) {
      pool.cases().stream()
          .filter(Answered.Case::canBeRight)
          .forEach(one -> targets.add(targets(one), pool.weight()));
    }
    return targets.fit(targetPull);
  }

  private static List<FitWeights.Chosen> targets(Answered.Case one) {
    return one.choice().options().stream()
        .map(
            option ->
                new FitWeights.Chosen(option.clues(), one.about().contains(option.about().id())))
        .toList();
  }

  private static List<FitWeights.Chosen> acts(Answered.Case one, Map<String, Double> clues) {
    var acts = new ArrayList<FitWeights.Chosen>();
    for (var act : Act.values()) {
      acts.add(
          new FitWeights.Chosen(
              Weights.ofAct(act, clues), one.act().filter(act::equals).isPresent()));
    }
    acts.add(new FitWeights.Chosen(Map.of(), one.act().isEmpty()));
    return acts;
  }
}
