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

  Kind kind;
  final boolean many;
  final boolean named;
  final List<Figure> members;
  private final Set<Role> roles = new LinkedHashSet<>();
  final Set<String> words = new HashSet<>();
  Span to;
  Sex sex;
  int age = -1;
  boolean owned;
  boolean spoke;

  /// How often it led a clause of the report's own words.
  int led;

  /// The last sentence that it was the first to lead.
  int ledLast = -1;

  private int ledBefore = -1;

  /// Whether it may be a person, though its name was taken for another's.
  boolean unsure;

  private double nearness;
  private double before;
  private double seen;
  private double seenBefore;
  private int sentence = -1;

  Figure(Span to, Kind kind, Sex sex, boolean many, boolean named, List<Figure> members) {
    this.to = to;
    this.kind = kind;
    this.sex = sex;
    this.many = many;
    this.named = named;
    this.members = List.copyOf(members);
  }

  /// How near at hand it is at the time `now`: more than 0, and less with every sentence.
  double nearness(double now, double fade) {
    return nearness * Math.pow(fade, now - seen);
  }

  /// How near at hand it was before sentence `number` began.
  double nearnessBefore(int number, double now, double fade) {
    return sentence == number ? before * Math.pow(fade, now - seenBefore) : nearness(now, fade);
  }

  /// It led sentence `number`.
  void led(int number) {
    if (ledLast != number) {
      ledBefore = ledLast;
      ledLast = number;
    }
  }

  /// What the sentence told of it turns out to be somebody's word: it counts by `factor`.
  void told(double now, double fade, double factor) {
    double left = nearnessBefore(sentence, now, fade);
    nearness = left + (nearness - left) * factor;
    ledLast = ledLast == sentence ? ledBefore : ledLast;
  }

  int lastSeen() {
    return sentence;
  }

  /// When it was last spoken of; sentences in quotations count less.
  double seen() {
    return seen;
  }

  /// Spoken of again.
  void seen(int number, double now, double weight, double fade, double kept) {
    if (sentence != number) {
      before = nearness;
      seenBefore = seen;
    }
    double left = nearness(now, fade);
    nearness = Math.max(left, weight) + kept * Math.min(left, weight);
    seen = now;
    sentence = number;
  }

  /// Spoken of together with another, in one part.
  void asNear(Figure other) {
    nearness = Math.max(nearness, other.nearness);
    led = Math.max(led, other.led);
    ledLast = other.ledLast;
    seen = other.seen;
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
