package org.hearsay.recognise.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hearsay.rules.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GazetteerTest {

  private static final byte[] PACK = Packs.bundled().bytes("gazetteer");

  @Test
  void everyPlaceIsFoundByItsOwnName() {
    var gazetteer = Gazetteer.of(ByteBuffer.wrap(PACK), "test");
    assertThat(gazetteer.size()).isGreaterThan(300_000);
    for (int i = 0; i < gazetteer.size(); i += 97) {
      int entry = i;
      String name = gazetteer.name(entry);
      assertThat(gazetteer.find(name)).as(name).anyMatch(hit -> hit.entry() == entry);
      var centre = gazetteer.spot(entry).centre();
      assertThat(Math.abs(centre.latitude())).isLessThanOrEqualTo(90);
      assertThat(Math.abs(centre.longitude())).isLessThanOrEqualTo(180);
      assertThat(gazetteer.radiusMetres(entry)).isPositive();
    }
  }

  @Test
  void spellingVariantsMeet() {
    var gazetteer = Gazetteer.of(ByteBuffer.wrap(PACK), "test");
    int sanaa = gazetteer.find("Sanaa").getFirst().entry();
    for (String spelling : new String[] {"Sana'a", "Sana’a", "SANAA", "Şanā"}) {
      assertThat(gazetteer.find(spelling)).as(spelling).isNotEmpty();
    }
    assertThat(gazetteer.find("Sana’a").getFirst().entry()).isEqualTo(sanaa);
    assertThat(gazetteer.find("El Hasakah")).isEqualTo(gazetteer.find("Hasakah"));
    assertThat(gazetteer.find("Saint Louis")).isEqualTo(gazetteer.find("St. Louis"));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    var gazetteer = Gazetteer.of(ByteBuffer.wrap(PACK), "test");
    for (String name : new String[] {"", " ", "Qwzyxabad", "\uFFFF\uFFFF", "zzzzzzzzzz", "!"}) {
      assertThat(gazetteer.find(name)).as(name).isEmpty();
    }
  }

  @Test
  void aDamagedPackIsRefusedWithItsReason(@TempDir Path folder) throws Exception {
    byte[] changed = PACK.clone();
    changed[changed.length / 2] ^= 1;
    refused(folder, changed, "expected a whole file, found one cut short or changed");
    refused(folder, Arrays.copyOf(PACK, PACK.length - 1), "expected a whole file");
    refused(folder, Arrays.copyOf(PACK, 40), "expected a whole file");
    refused(folder, new byte[0], "expected a Hearsay gazetteer pack");
    byte[] newer = PACK.clone();
    newer[11] = 9;
    refused(folder, newer, "expected version " + GazetteerSection.VERSION + ", found version 9");
    assertThatThrownBy(() -> Gazetteer.open(folder.resolve("none.bin")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot be opened");
  }

  private static void refused(Path folder, byte[] bytes, String why) throws Exception {
    var file = Files.write(folder.resolve("damaged.bin"), bytes);
    assertThatThrownBy(() -> Gazetteer.of(ByteBuffer.wrap(bytes), "test"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(why)
        .hasMessageContaining("./lab gazetteer build");
    assertThatThrownBy(() -> Gazetteer.open(file).check())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(why)
        .hasMessageContaining("hearsay gazetteer import");
  }
}
