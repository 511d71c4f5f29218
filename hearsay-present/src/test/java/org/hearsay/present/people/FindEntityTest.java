package org.hearsay.present.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.model.Mention.Kind.PERSON;

import java.util.List;
import org.hearsay.model.Link.SameEntity;
import org.hearsay.present.view.PoolView;
import org.junit.jupiter.api.Test;

class FindEntityTest {

  private final PoolView pool =
      new Naming("Tomé Quintela-Reis met Xoán Quintela; Reis spoke, and Quintela-Reis left.")
          .entity("tome-1", PERSON, "Tomé Quintela-Reis", "Reis spoke")
          .entity("xoan-1", PERSON, "Xoán Quintela")
          .pool();
  private final FindEntity find = new FindEntity(new WhoIsWho(pool).all());

  private List<String> found(String words) {
    return find.find(words, pool).stream().map(SameEntity::id).toList();
  }

  @Test
  void anIdIsSomebody() {
    assertThat(found("xoan-1")).containsExactly("xoan-1");
  }

  @Test
  void caseAccentsAndHyphensDoNotCount() {
    assertThat(found("tome quintela reis")).containsExactly("tome-1");
    assertThat(found("XOAN  QUINTELA")).containsExactly("xoan-1");
  }

  @Test
  void someWordsOfANameFindAllWhoHaveThem() {
    assertThat(found("quintela")).containsExactlyInAnyOrder("tome-1", "xoan-1");
    assertThat(found("quint tom")).containsExactly("tome-1");
    assertThat(found("@ . -")).isEmpty();
  }

  @Test
  void aReportCanBeNamed() {
    assertThat(found("Xoan Quintela@r1")).containsExactly("xoan-1");
    assertThat(found("Xoan Quintela@r2")).isEmpty();
  }

  @Test
  void whatIsNearlyANameIsOffered() {
    assertThat(find.near("Xoan Kintela")).containsExactly("Xoán Quintela");
    assertThat(find.near("Brandt Quayle")).isEmpty();
  }
}
