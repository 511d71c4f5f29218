package org.hearsay.link.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Link;
import org.junit.jupiter.api.Test;

/// Ids hold when more is read.
class A09_IdsTest {

  private final Printed first = Printed.in("a").people("Oren Tessmer").bodies("Wrackline");
  private final Printed later =
      Printed.in("b").people("Oren H. Tessmer").bodies("Wrackline Explorations");

  @Test
  void laterReportsChangeNone() {
    var before = Who.in(first).is("Oren Tessmer");
    var after = Who.in(first, later).is("Oren Tessmer");
    assertThat(after.name()).isEqualTo("Oren H. Tessmer");
    assertThat(after.id()).isEqualTo(before.id());
  }

  @Test
  void areOnceInAPoolAndOfPlainLetters() {
    var odd = Printed.in("c").people("Ørjan Ñandú", "Иван Петров").bodies("Иван Петров Банк");
    var all = Who.in(first, later, odd).all();
    assertThat(all).extracting(Link.SameEntity::id).doesNotHaveDuplicates();
    assertThat(all).allMatch(one -> one.id().matches("[a-z0-9-]+"));
  }
}
