package org.hearsay.present.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.present.story.ClaimStory;
import org.hearsay.present.story.Standing;
import org.hearsay.present.view.Words;

/// The claims that have more to show than their words, most telling first.
///
/// @param all how many claims the pool has
/// @param telling how many of them have more to show than their words
/// @param cards the ids of those that are set out
public record ClaimGroups(int all, int telling, List<Group> groups, Set<String> cards) {

  /// A page that set out more would open slowly.
  static final int MOST = 300;

  /// @param id of the group’s heading
  public record Group(String id, String title, List<ClaimStory> claims) {
    public Group {
      claims = List.copyOf(claims);
    }
  }

  public ClaimGroups {
    groups = List.copyOf(groups);
    cards = Set.copyOf(cards);
  }

  /// Where a claim belongs; the first that fits takes it.
  private record Drawer(String id, String title, Predicate<ClaimStory> takes) {}

  private static final List<Drawer> DRAWERS =
      List.of(
          new Drawer(
              "claims-against",
              "Disputed, taken back, or at odds with others",
              story -> story.standing().compareTo(Standing.CLASHING) <= 0),
          new Drawer(
              "claims-unverified",
              "Not verified",
              story -> story.standing() == Standing.UNVERIFIED),
          new Drawer("claims-deep", "Passed on through two or more", story -> story.depth() > 1),
          new Drawer(
              "claims-comments", "Comments on other claims", story -> !story.about().isEmpty()),
          new Drawer("claims-sourced", "On one speaker’s word", story -> story.depth() == 1),
          new Drawer("claims-own", "On the outlet’s own word", story -> true));

  /// @param stories all claims of the pool, in the order of their numbers
  static ClaimGroups of(List<ClaimStory> stories) {
    var telling = stories.stream().filter(ClaimStory::telling).toList();
    var sorted = telling.stream().collect(Collectors.groupingBy(ClaimGroups::drawer));
    var groups = new ArrayList<Group>();
    var cards = new HashSet<String>();
    for (var drawer : DRAWERS) {
      var fit =
          sorted.getOrDefault(drawer, List.of()).stream()
              .sorted(Comparator.comparing(ClaimStory::depth).reversed())
              .limit(MOST - cards.size())
              .toList();
      fit.forEach(story -> cards.add(story.card().id()));
      if (!fit.isEmpty()) {
        groups.add(new Group(drawer.id(), drawer.title(), inOrder(fit)));
      }
    }
    return new ClaimGroups(stories.size(), telling.size(), groups, cards);
  }

  private static Drawer drawer(ClaimStory story) {
    return DRAWERS.stream()
        .filter(drawer -> drawer.takes().test(story))
        .findFirst()
        .orElse(DRAWERS.getLast());
  }

  private static List<ClaimStory> inOrder(List<ClaimStory> claims) {
    return claims.stream()
        .sorted(Comparator.comparingInt(story -> Integer.parseInt(story.card().id().substring(1))))
        .toList();
  }

  /// What is left out, in a sentence; empty where nothing is.
  public String left() {
    return cards.size() == telling
        ? ""
        : "Showing "
            + Words.count(cards.size())
            + " of "
            + Words.count(telling)
            + " claims that have something to tell, those disputed or with deep chains first;"
            + " all are in “hearsay export claims”.";
  }
}
