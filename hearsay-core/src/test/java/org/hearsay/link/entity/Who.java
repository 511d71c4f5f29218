package org.hearsay.link.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Judgements;
import org.hearsay.model.Link;
import org.hearsay.rules.Knowledge;

/// Asks who is who in some reports.
final class Who {

  private static final SameEntity SAME_ENTITY = new SameEntity(Knowledge.english());

  private final List<Link.SameEntity> entities;

  private Who(List<Link.SameEntity> entities) {
    this.entities = entities;
  }

  static Who in(Printed... reports) {
    return judged(Judgements.NONE, reports);
  }

  static Who judged(Judgements judgements, Printed... reports) {
    var gists = Stream.of(reports).map(Printed::gist).toList();
    return new Who(
        SAME_ENTITY.match(gists, judgements).stream().map(Link.SameEntity.class::cast).toList());
  }

  List<Link.SameEntity> all() {
    return entities;
  }

  /// The only one who is called so.
  Link.SameEntity is(String printed) {
    var found = entities.stream().filter(one -> isCalled(one, printed)).toList();
    assertThat(found).as("those called " + printed).hasSize(1);
    return found.getFirst();
  }

  private static boolean isCalled(Link.SameEntity entity, String printed) {
    return Stream.concat(entity.spellings().stream(), entity.roles().stream())
        .anyMatch(called -> called.printed().equals(printed));
  }

  /// All are one, and each is so for a reason.
  Who one(String... printed) {
    for (String name : printed) {
      assertThat(is(name)).as(name + " and " + printed[0]).isEqualTo(is(printed[0]));
    }
    assertThat(is(printed[0]).spellings()).allMatch(called -> !called.because().isBlank());
    return this;
  }

  Who two(String one, String other) {
    assertThat(is(one)).as(one + " and " + other).isNotEqualTo(is(other));
    return this;
  }

  /// Two, and each is listed beside the other with the reason.
  Who apart(String one, String other, String because) {
    two(one, other);
    assertThat(is(one).apart())
        .anyMatch(
            apart -> apart.entity().equals(is(other).id()) && apart.because().contains(because));
    assertThat(is(other).apart()).anyMatch(apart -> apart.entity().equals(is(one).id()));
    return this;
  }

  String because(String printed) {
    return Stream.concat(is(printed).spellings().stream(), is(printed).roles().stream())
        .filter(called -> called.printed().equals(printed))
        .map(Link.Called::because)
        .findFirst()
        .orElseThrow();
  }
}
