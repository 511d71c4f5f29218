package org.hearsay.present.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.model.Mention.Kind.ORGANISATION;
import static org.hearsay.model.Mention.Kind.PERSON;

import java.util.List;
import org.hearsay.model.Speaker;
import org.hearsay.present.people.Naming;
import org.hearsay.present.view.PoolView;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PeopleExportTest {

  private static final PoolView POOL =
      new Naming("𝔗 Captain Varga of Tidewrack said Odd Berg slept.")
          .entity("odd-berg-1", PERSON, "Odd Berg")
          .entity("varga-1", PERSON, "Varga")
          .apart("berg-2", "Berg", "you: two hands")
          .entity("tidewrack-1", ORGANISATION, "Tidewrack")
          .says("Odd Berg slept", new Speaker.Person("Captain Varga"), "Captain Varga")
          .pool();

  private static final List<JsonNode> LINES =
      PeopleExport.lines(POOL).map(JsonMapper.shared()::readTree).toList();

  @Test
  void peopleComeBeforeOrganisations() {
    assertThat(LINES)
        .extracting(line -> line.path("id").asString())
        .containsExactly("varga-1", "odd-berg-1", "tidewrack-1");
  }

  @Test
  void spansCountCodePoints() {
    var where = LINES.getFirst().path("spellings").path(0).path("where").path(0);
    assertThat(where.path("file").asString()).isEqualTo("a.txt");
    assertThat(where.path("span").toString()).isEqualTo("[10,15]");
  }

  @Test
  void whoIsKeptApartHasItsReason() {
    assertThat(LINES.getFirst().path("apart").path(0).path("because").asString())
        .isEqualTo("you: two hands");
  }

  @Test
  void claimsNameTheSameIds() {
    var claim = JsonMapper.shared().readTree(ClaimsExport.lines(POOL).findFirst().orElseThrow());
    assertThat(claim.path("sources").path(0).path("entity").asString()).isEqualTo("varga-1");
    assertThat(claim.path("who").path(0).path("entity").asString()).isEqualTo("odd-berg-1");
    assertThat(LINES.getFirst().path("says").toString()).isEqualTo("[\"c1\"]");
    assertThat(LINES.get(1).path("spoken_of_in").toString()).isEqualTo("[\"c1\"]");
  }
}
