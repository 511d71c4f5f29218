package org.hearsay.lab.encoder;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Trains an encoder on windows with right answers, reproducibly.
final class Training {

  /// How it is trained.
  ///
  /// @param rounds passes over all windows
  /// @param rate how fast it learns at the most; grows over the first `warm` of all steps, then
  ///     falls to nothing
  /// @param pieces of a batch at the most
  /// @param seed the same one gives the same encoder
  record Plan(
      double rounds,
      double rate,
      double warm,
      int pieces,
      float dropout,
      AdamW.Rates rates,
      int seed) {}

  /// Windows that are sorted by length together.
  private static final int CHUNK = 512;

  private final Weights weights;
  private final List<Integer> heads;
  private final Plan plan;
  private final Consumer<String> log;

  Training(Weights weights, List<Integer> heads, Plan plan, Consumer<String> log) {
    this.weights = weights;
    this.heads = List.copyOf(heads);
    this.plan = plan;
    this.log = log;
  }

  /// Changes the weights until they fit the examples; `afterRound` is told the round.
  void run(Engine engine, List<Batch.Example> examples, Consumer<Integer> afterRound) {
    var random = new SplittableRandom(plan.seed());
    var optimizer = new AdamW(weights, plan.rates());
    int whole = (int) Math.ceil(plan.rounds());
    long steps = Math.round(batches(examples, new SplittableRandom(0)).size() * plan.rounds());
    int step = 0;
    try (var manager = engine.newBaseManager();
        var network = new Network(manager, weights, heads, plan.dropout())) {
      for (int round = 1; round <= whole && step < steps; round++) {
        double sum = 0;
        int seen = 0;
        for (var batch : batches(examples, random)) {
          if (step >= steps) {
            break;
          }
          sum += step(engine, network, batch, optimizer, rate(step++, steps));
          if (++seen % 100 == 0) {
            log.accept("round " + round + "\tstep " + step + "/" + steps + "\tloss " + sum / 100);
            sum = 0;
          }
        }
        afterRound.accept(round);
      }
    }
  }

  private double step(
      Engine engine, Network network, List<Batch.Example> examples, AdamW optimizer, double rate) {
    double loss;
    List<float[]> gradients;
    try (NDManager manager = engine.newBaseManager();
        var collector = engine.newGradientCollector()) {
      var wrong = network.loss(manager, Batch.of(examples, weights, heads), true);
      collector.backward(wrong);
      loss = wrong.getFloat();
      gradients = network.gradients();
    }
    if (!optimizer.step(weights, gradients, rate)) {
      log.accept("skipped a step whose gradients are not finite");
      return 0;
    }
    network.take(weights);
    return loss;
  }

  private double rate(int step, long steps) {
    double done = (step + 1.0) / (steps + 1);
    double share = done < plan.warm() ? done / plan.warm() : (1 - done) / (1 - plan.warm());
    return plan.rate() * share;
  }

  /// The examples in random order, those of like length together.
  private List<List<Batch.Example>> batches(List<Batch.Example> examples, SplittableRandom random) {
    var mixed = new ArrayList<>(examples);
    shuffle(mixed, random);
    var batches = new ArrayList<List<Batch.Example>>();
    for (int from = 0; from < mixed.size(); from += CHUNK) {
      var chunk = new ArrayList<>(mixed.subList(from, Math.min(mixed.size(), from + CHUNK)));
      chunk.sort(Comparator.comparingInt(Batch.Example::length));
      int begin = 0;
      for (int at = 1; at <= chunk.size(); at++) {
        if (at == chunk.size() || (at - begin + 1) * chunk.get(at).length() > plan.pieces()) {
          batches.add(List.copyOf(chunk.subList(begin, at)));
          begin = at;
        }
      }
    }
    shuffle(batches, random);
    return batches;
  }

  private static <T> void shuffle(List<T> list, SplittableRandom random) {
    for (int i = list.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      T kept = list.get(i);
      list.set(i, list.get(other));
      list.set(other, kept);
    }
  }
}
