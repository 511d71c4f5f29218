package org.hearsay.present.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WorldMapTest {

  private static byte[] resource(String name) throws IOException {
    try (var stream = WorldMap.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(stream).readAllBytes();
    }
  }

  @Test
  void holdsLandCountriesRegionsWatersAndBorders() {
    var world = WorldMap.bundled();

    for (Layer layer : Layer.values()) {
      assertThat(world.features(layer)).as(layer.name()).isNotEmpty();
    }
    var libya = world.find(Layer.COUNTRY, "LY").orElseThrow();
    assertThat(libya.name()).isEqualTo("Libya");
    assertThat(libya.parts().getFirst().around().holds(16.6, 31.1)).isTrue();
    assertThat(world.find(Layer.REGION, "gn:4736286")).map(Feature::name).contains("Texas");
    var scotland = world.find(Layer.REGION, "gn:2638360").orElseThrow();
    assertThat(scotland.parts()).anyMatch(part -> part.around().holds(-3.19, 55.95));
    assertThat(world.find(Layer.COUNTRY, "")).isEmpty();
  }

  @Test
  void isSmallAndWhatItsManifestSays() throws Exception {
    byte[] bytes = resource("world.bin");
    String manifest = new String(resource("world.manifest.tsv"), StandardCharsets.UTF_8);
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

    assertThat(bytes).hasSizeLessThan(2_500_000);
    assertThat(manifest).contains(bytes.length + " bytes\t" + sum).contains("public domain");
  }

  @Test
  void refusesWhatIsNoBaseMapOrADamagedOne() throws Exception {
    byte[] bytes = resource("world.bin");
    bytes[bytes.length / 2] ^= 1;

    assertThatThrownBy(() -> WorldMap.of(bytes)).hasMessageContaining("check sum");
    assertThatThrownBy(() -> WorldMap.of(new byte[] {1, 2, 3})).hasMessageContaining("HSMAP");
  }
}
