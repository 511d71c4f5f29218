package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {

  private static final String ROW =
      "17\tPort Wren\tPort Wren\t\t31.5\t16.25\tP\tPPL\tLY\t\t77\t\t\t\t900\t\t\tAfrica/Tripoli\t2026-05-01\n";

  @TempDir Path folder;

  /// The build names a folder for what the user has imported; without it the user's own stays
  /// untouched.
  @BeforeEach
  @AfterEach
  void removeImported() throws IOException {
    assumeTrue(System.getenv("XDG_DATA_HOME") != null);
    Files.deleteIfExists(Packs.own("gazetteer"));
  }

  private Path zip() throws IOException {
    var path = folder.resolve("allCountries.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
      zip.putNextEntry(new ZipEntry("allCountries.txt"));
      zip.write(ROW.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return path;
  }

  @Test
  void whatIsImportedIsInUseUntilItIsRemoved() throws IOException {
    assertThat(Run.of("gazetteer").flat())
        .startsWith("in the jar: ")
        .contains("hearsay gazetteer import");
    var imported = Run.of("gazetteer", "import", zip().toString());
    assertThat(imported.code()).isZero();
    assertThat(imported.flat()).startsWith("1 places in 0 MB").contains("in use from now on");
    assertThat(imported.err()).contains("writing 1 places");
    assertThat(Run.of("gazetteer").flat())
        .contains("gazetteer.bin: 1 places", "GeoNames as of 2026-05-01");
    assertThat(Run.of("gazetteer", "status", "--check").flat())
        .endsWith("every byte is as it was written ");
    assertThat(Run.of("gazetteer", "--json").flat())
        .contains("\"files\" : [ \"allCountries.zip\" ]");
    assertThat(Run.of("gazetteer", "remove").flat()).contains("removed");
    assertThat(Run.of("gazetteer", "remove").flat()).contains("nothing to remove");
  }

  @Test
  void readingsKnowWhichGazetteerTheyWereReadWith() throws IOException {
    var bundled = Knowledge.english();
    assertThat(bundled.over("gazetteer", Packs.own("gazetteer")).fingerprint())
        .isEqualTo(bundled.fingerprint());
    Run.of("gazetteer", "import", zip().toString());
    assertThat(bundled.over("gazetteer", Packs.own("gazetteer")).fingerprint())
        .isNotEqualTo(bundled.fingerprint());
  }

  @Test
  void whatCannotBeImportedIsSaid() throws IOException {
    var none = Run.of("gazetteer", "import", folder.resolve("none.zip").toString());
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("expected a zip file of GeoNames, found none to read");
    var wrong = Files.writeString(folder.resolve("wrong.zip"), "no zip");
    var refused = Run.of("gazetteer", "import", wrong.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("nothing imported", "expected a zip file");
    assertThat(Packs.own("gazetteer")).doesNotExist();
  }

  @Test
  void aDamagedOneIsRefusedWithTheWayOut() throws IOException {
    Files.createDirectories(Packs.own("gazetteer").getParent());
    Files.writeString(Packs.own("gazetteer"), "something else altogether");
    var run = Run.of("gazetteer");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("expected a Hearsay gazetteer pack", "hearsay gazetteer remove");
  }
}
