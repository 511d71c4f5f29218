package org.hearsay.recognise.refer;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.recognise.refer.line.Kind;
import org.hearsay.recognise.refer.line.Sex;

/// Somebody whom the report has spoken of so far.
final class Figure {

  /// What somebody is.
  ///
  /// @param noun "commander"
  /// @param qualities the other words: "port", "caminha"
  /// @param beside whether it stood beside the name
  record Role(String noun, Set<String> qualities, boolean beside) {
    Role {
      qualities = Set.copyOf(qualities);
    }
  }

  /// More than anybody has; a hostile text may not cost more.
  private static final int ROLES = 24;

  final Kind kind;
  final boolean many;
  final boolean named;
  final List<Figure> members;
  private final Set<Role> roles = new LinkedHashSet<>();
  final Set<String> words = new HashSet<>();
  Span to;
  Sex sex;
  int age = -1;
  boolean owned;
  boolean led;
  private double nearness;
  private int sentence;

  Figure(Span to, Kind kind, Sex sex, boolean many, boolean named, List<Figure> members) {
    this.to = to;
    this.kind = kind;
    this.sex = sex;
    this.many = many;
    this.named = named;
    this.members = List.copyOf(members);
  }

  /// How near at hand it is in sentence `now`: more than 0, and less with every sentence.
  double nearness(int now, double fade) {
    return nearness * Math.pow(fade, now - sentence);
  }

  int lastSeen() {
    return sentence;
  }

  /// Spoken of again.
  void seen(int now, double weight, double fade, double kept) {
    double left = nearness(now, fade);
    nearness = Math.max(left, weight) + kept * Math.min(left, weight);
    sentence = now;
  }

  /// Spoken of together with another, in one part.
  void asNear(Figure other) {
    nearness = Math.max(nearness, other.nearness);
    sentence = other.sentence;
  }

  /// The words it stands for, one span or one for each of several.
  List<Span> spans() {
    return members.isEmpty() ? List.of(to) : members.stream().map(one -> one.to).sorted().toList();
  }

  void is(Role role) {
    if (roles.size() < ROLES) {
      roles.add(role);
    }
  }

  boolean is(String noun) {
    for (var role : roles) {
      if (role.noun().equals(noun)) {
        return true;
      }
    }
    return false;
  }

  /// Whether it can be called `noun` with these qualities: each must be told of it somewhere.
  boolean fits(String noun, Set<String> qualities) {
    if (!is(noun) && !words.contains(noun)) {
      return false;
    }
    return qualities.stream().allMatch(this::told);
  }

  /// Whether it was said of it.
  boolean told(String quality) {
    return words.contains(quality)
        || roles.stream()
            .anyMatch(role -> role.qualities().contains(quality) || role.noun().equals(quality));
  }
}
