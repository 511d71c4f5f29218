package org.hearsay.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.rules.Match;

/// Finds the claims a comment speaks about, within its report.
///
/// - "denies that X", "confirmed that X": the claims that share most with X, before or after
/// - "dispute this", "have not confirmed it": the nearest claims before
/// - "this account", "the figure": the nearest claims before that are told on somebody's word, or
///   that hold a number
/// - "It is more plausible that X": the nearest claims before that are told on somebody's word
/// - "The information about X … has not been verified": the claims near it that share most with X
final class Targets {

  private static final int WINDOW = 60;
  private static final int NEAR_BACK = 4;
  private static final int FAR_BACK = 8;
  private static final int AHEAD = 2;
  private static final int MOST = 3;
  private static final double LEAST_SHARE = 0.4;
  private static final double CLOSE_TO_BEST = 0.8;
  private static final double SOURCED = 0.3;
  private static final double PER_SENTENCE = 0.03;

  private final List<Said> all;
  private final Topics topics;
  private final Map<Integer, Sign> comments;
  private final Phrases phrases;

  Targets(List<Said> all, Topics topics, Map<Integer, Sign> comments, Phrases phrases) {
    this.all = all;
    this.topics = topics;
    this.comments = comments;
    this.phrases = phrases;
  }

  /// The claims that `said` comments on by `sign`, in text order; empty where none fits.
  List<Said> of(Said said, Sign sign) {
    if (sign.gives("about").equals("before")) {
      return telling(said, sign);
    }
    var what = what(said, sign);
    var topic = topic(said, sign, what);
    if (!topic.isEmpty()) {
      boolean content = sign.gives("about").equals("content");
      var alike = alike(said, sign, topic, content);
      if (!alike.isEmpty() || what.isEmpty()) {
        return alike;
      }
    }
    return switch (what.isEmpty() || isNamed(said, what.getFirst())
        ? ""
        : what.getFirst().value()) {
      case "pointer" -> before(said, sign, NEAR_BACK, one -> true);
      case "figure" -> before(said, sign, FAR_BACK, Targets::hasNumber);
      case "telling" -> telling(said, sign);
      default -> List.of();
    };
  }

  /// What is commented on, in the rule's slot or as the subject of the sentence.
  private List<Match.Bound> what(Said said, Sign sign) {
    var slot = sign.match().slot("what");
    if (slot.isPresent()) {
      return List.of(slot.get());
    }
    return sign.gives("about").equals("subject") && said.clause().from() < sign.match().from()
        ? phrases.fill("tale", said.sentence(), said.clause().from())
        : List.of();
  }

  /// "Tidal's statement", "the company's figure": somebody's own, not what was told last.
  private static boolean isNamed(Said said, Match.Bound what) {
    return said.sentence().tokens().subList(what.from(), what.to()).stream()
        .anyMatch(token -> token.norm().equals("'s") || token.norm().equals("'"));
  }

  private Set<String> topic(Said said, Sign sign, List<Match.Bound> what) {
    return switch (sign.gives("about")) {
      case "content" -> topics.of(said.sentence(), said.from(), said.to());
      case "subject" ->
          topics.of(
              said.sentence(),
              said.clause().from(),
              Math.max(sign.match().from(), said.clause().from()));
      default ->
          what.isEmpty()
              ? new TreeSet<>()
              : topics.of(said.sentence(), what.getFirst().from(), what.getFirst().to());
    };
  }

  private record Scored(Said said, double score) {}

  private List<Said> alike(Said said, Sign sign, Set<String> topic, boolean anywhere) {
    int need = Math.min(2, topic.size());
    need = anywhere ? Math.max(need, (int) Math.ceil(LEAST_SHARE * topic.size())) : need;
    var scored = new ArrayList<Scored>();
    for (var other : window(said)) {
      int ahead = other.place() - said.place();
      boolean near = anywhere || (ahead <= AHEAD && -ahead <= FAR_BACK);
      if (near && isOther(said, sign, other) && common(topic, topics.of(other)) >= need) {
        double score =
            topics.shared(topic, topics.of(other))
                + (other.attribution().chain().isEmpty() ? 0 : SOURCED)
                - PER_SENTENCE * Math.abs(ahead);
        scored.add(new Scored(other, score));
      }
    }
    double best = scored.stream().mapToDouble(Scored::score).max().orElse(0);
    return scored.stream()
        .filter(one -> one.score >= CLOSE_TO_BEST * best)
        .sorted(Comparator.comparingDouble((Scored one) -> -one.score))
        .limit(MOST)
        .map(Scored::said)
        .sorted(Comparator.comparingInt(Said::index))
        .toList();
  }

  private static int common(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  private List<Said> telling(Said said, Sign sign) {
    var sourced = before(said, sign, NEAR_BACK, one -> !one.attribution().chain().isEmpty());
    return sourced.isEmpty() ? before(said, sign, FAR_BACK, one -> true) : sourced;
  }

  /// The fitting claims of the nearest sentence before, at most [#MOST]; told on somebody's word
  /// where there are such.
  private List<Said> before(Said said, Sign sign, int back, Predicate<Said> fits) {
    var fitting =
        window(said).stream()
            .filter(one -> isBefore(said, sign, one) && said.place() - one.place() <= back)
            .filter(one -> fits.test(one) && isOther(said, sign, one))
            .toList();
    var plain = fitting.stream().filter(one -> !comments.containsKey(one.index())).toList();
    var chosen = plain.isEmpty() ? fitting : plain;
    int nearest = chosen.stream().mapToInt(Said::place).max().orElse(-1);
    var there = chosen.stream().filter(one -> one.place() == nearest).toList();
    var sourced = there.stream().filter(one -> !one.attribution().chain().isEmpty()).toList();
    var best = sourced.isEmpty() ? there : sourced;
    return best.subList(Math.max(0, best.size() - MOST), best.size());
  }

  private List<Said> window(Said said) {
    return all.subList(
        Math.max(0, said.index() - WINDOW), Math.min(all.size(), said.index() + WINDOW));
  }

  private static boolean isBefore(Said said, Sign sign, Said other) {
    return other.place() < said.place()
        || (other.place() == said.place() && other.to() <= sign.match().from());
  }

  /// Not the claim itself, nor one that holds it or overlaps it – but one told inside it before the
  /// comment is another: "A, but the police have not confirmed this".
  private static boolean isOther(Said said, Sign sign, Said other) {
    if (other.index() == said.index()) {
      return false;
    }
    var mine = said.attribution().extent();
    var its = other.attribution().extent();
    return !mine.overlaps(its) || (mine.covers(its) && isBefore(said, sign, other));
  }

  private static boolean hasNumber(Said said) {
    var tokens = said.sentence().tokens();
    for (int i = said.from(); i < Math.min(said.to(), said.from() + FindClause.FARTHEST); i++) {
      var token = tokens.get(i);
      if (token.is(PartOfSpeech.NUM) || token.norm().chars().anyMatch(c -> c >= '0' && c <= '9')) {
        return true;
      }
    }
    return false;
  }
}
