package org.hearsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.link.word.Topics;
import org.hearsay.model.Act;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;
import org.hearsay.model.Link.Comments;
import org.hearsay.model.Mode;
import org.hearsay.model.ReportId;
import org.hearsay.rules.Knowledge;

/// Claims that speak about what other reports of their story said before: "denies that any bars
/// were landed", "The agency withdraws the figure", and "No silver has been found" where another
/// found
/// it.
///
/// A comment goes to the claims that share most with what it speaks about: its own content, or the
/// claim of its own report that it is on. A plain denial ("No silver has been found") must share
/// nearly all.
final class CommentsAcross {

  private static final String COMMENT = "link/comments-across#comment";
  private static final String DENIAL = "link/comments-across#denial";
  private static final double ALIKE = 0.35;
  private static final double DENIED = 0.6;
  private static final double TAKEN_BACK = 0.25;
  private static final double NEARLY_ALL = 0.75;
  private static final double CLOSE_TO_BEST = 0.75;
  private static final int MOST = 3;
  private static final int COMMON = 400;

  private static final Pattern NO =
      Pattern.compile("\\b(?:no|not|never|nothing|nobody|none|neither|nor)\\b|n['’]t\\b");

  private final Topics topics;
  private final Map<ReportId, Gist> gists = new HashMap<>();
  private final Map<ClaimId, Claim> claims = new LinkedHashMap<>();
  private final Map<String, List<Claim>> holders = new HashMap<>();

  private CommentsAcross(Knowledge knowledge, List<Gist> story) {
    for (var gist : story) {
      gists.put(gist.report(), gist);
      gist.claims().forEach(claim -> claims.put(claim.id(), claim));
    }
    topics = new Topics(knowledge, List.copyOf(claims.values()));
    for (var claim : claims.values()) {
      topics
          .whole(claim)
          .forEach(word -> holders.computeIfAbsent(word, key -> new ArrayList<>()).add(claim));
    }
  }

  /// @param stories the reports of each story
  static List<Link> of(Knowledge knowledge, List<Gist> gists, List<Link> stories) {
    Map<ReportId, Gist> byReport = new HashMap<>();
    gists.forEach(gist -> byReport.put(gist.report(), gist));
    var links = new ArrayList<Link>();
    for (var link : stories) {
      if (link instanceof Link.SameStory story) {
        var reports = story.reports().stream().map(byReport::get).toList();
        links.addAll(new CommentsAcross(knowledge, reports).find());
      }
    }
    return links;
  }

  private List<Comments> find() {
    var links = new ArrayList<Comments>();
    for (var claim : claims.values()) {
      if (claim.comment().isPresent()) {
        links.addAll(explicit(claim, claim.comment().get().act()));
      } else if (denies(claim)) {
        links.addAll(implied(claim));
      }
    }
    return links;
  }

  private List<Comments> explicit(Claim claim, Act act) {
    var mine = topics.content(claim);
    var found =
        mine.size() < 2
            ? List.<Claim>of()
            : targets(claim, mine, act == Act.RETRACT ? TAKEN_BACK : ALIKE, act == Act.RETRACT);
    var onto = claim.comment().map(comment -> comment.about()).orElse(List.of());
    for (var id : onto) {
      var target = claims.get(id);
      if (found.isEmpty() && target != null) {
        found = targets(claim, topics.content(target), DENIED, false);
      }
    }
    return found.stream()
        .map(about -> link(claim, act, about, topics.share(mine, topics.content(about)), COMMENT))
        .toList();
  }

  private List<Comments> implied(Claim claim) {
    var mine = topics.content(claim);
    boolean sure = claim.certainty().level() == Certainty.Level.CERTAIN;
    return mine.size() < 2
        ? List.of()
        : targets(claim, mine, DENIED, false).stream()
            .filter(about -> !about.certainty().negated() && about.comment().isEmpty())
            .filter(about -> !NO.matcher(about.evidence().quote()).find())
            .filter(about -> topics.share(mine, topics.content(about)) >= NEARLY_ALL)
            .filter(about -> shareCommon(claim, about))
            .map(
                about ->
                    link(
                        claim,
                        sure ? Act.DENY : Act.DISPUTE,
                        about,
                        topics.share(mine, topics.content(about)),
                        DENIAL))
            .toList();
  }

  /// That both hold a name is not yet that they say the same of it.
  private boolean shareCommon(Claim one, Claim other) {
    var common = topics.common(other);
    return topics.common(one).stream().anyMatch(common::contains);
  }

  private static boolean denies(Claim claim) {
    boolean told =
        claim.certainty().mode() instanceof Mode.Asserted
            || claim.certainty().mode() instanceof Mode.Hedged;
    return told && claim.certainty().negated();
  }

  private static Comments link(Claim by, Act act, Claim about, double share, String rule) {
    return new Comments(by.id(), act, about.id(), by.evidence(), share, rule);
  }

  private record Scored(Claim claim, double score) {}

  /// The claims of other reports, not later ones, that are most like `topic`.
  private List<Claim> targets(Claim by, Set<String> topic, double least, boolean sameOutlet) {
    Set<ClaimId> near = new TreeSet<>();
    for (String word : topic) {
      var some = holders.getOrDefault(word, List.of());
      if (some.size() <= COMMON) {
        some.forEach(claim -> near.add(claim.id()));
      }
    }
    var scored =
        near.stream()
            .map(claims::get)
            .filter(other -> other != null && isEarlier(other, by))
            .filter(other -> !sameOutlet || outlet(other).equals(outlet(by)))
            .map(other -> new Scored(other, score(topic, other)))
            .filter(one -> one.score >= least)
            .sorted(
                Comparator.comparingDouble((Scored one) -> -one.score)
                    .thenComparing(one -> day(one.claim))
                    .thenComparing(one -> one.claim.id()))
            .toList();
    double best = scored.isEmpty() ? 0 : scored.getFirst().score;
    return scored.stream()
        .filter(one -> one.score >= CLOSE_TO_BEST * best)
        .limit(MOST)
        .map(Scored::claim)
        .toList();
  }

  private double score(Set<String> topic, Claim other) {
    var content = topics.content(other);
    var whole = topics.whole(other);
    return Math.max(
            topics.alike(topic, content) + topics.share(topic, content),
            topics.alike(topic, whole) + topics.share(topic, whole))
        / 2;
  }

  /// A report without a day may be later than any that has one.
  private boolean isEarlier(Claim other, Claim by) {
    var told = day(by);
    boolean after = told.equals(LocalDate.MIN) || !day(other).equals(LocalDate.MIN);
    return !other.id().report().equals(by.id().report()) && after && !day(other).isAfter(told);
  }

  private LocalDate day(Claim claim) {
    var gist = gists.get(claim.id().report());
    return gist == null ? LocalDate.MIN : gist.imprint().published().day().orElse(LocalDate.MIN);
  }

  private String outlet(Claim claim) {
    var gist = gists.get(claim.id().report());
    return gist == null ? "" : gist.imprint().outlet();
  }
}
