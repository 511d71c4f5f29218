package org.hearsay.present.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetPageTest {

  private final org.hearsay.present.view.PoolView pool = Pools.of(Pools.WIRE, Pools.LETTER);

  @Test
  void theMapLeadsToTheClaimsBelowIt() {
    var page = PageContract.verify(SheetPage.map(pool));
    assertThat(page.select("svg a[href]")).isNotEmpty();
    assertThat(page.select(".entry").text()).contains("Constanța");
  }

  @Test
  void theTimelineLeadsToTheClaimsBelowIt() {
    var page = PageContract.verify(SheetPage.timeline(pool));
    assertThat(page.select("svg a[href]")).isNotEmpty();
    assertThat(page.select(".entry").text()).contains("2023-03-12");
  }

  @Test
  void anEmptyPoolSaysSo() {
    assertThat(PageContract.verify(SheetPage.map(Pools.of())).select(".none")).hasSize(1);
    assertThat(PageContract.verify(SheetPage.timeline(Pools.of())).select(".none")).hasSize(1);
  }
}
