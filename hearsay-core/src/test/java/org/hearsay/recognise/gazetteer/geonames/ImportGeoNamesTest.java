package org.hearsay.recognise.gazetteer.geonames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportGeoNamesTest {

  private static final String HARBOUR =
      row("17", "Port Wren", "Wrenhaven,PWR,порт", "31.5", "16.25", "P", "PPL", "LY", "77", "900");
  private static final String DIVISION =
      row("18", "Wrenshire", "", "31", "16", "A", "ADM1", "LY", "77", "0");
  private static final String AIRPORT =
      row("19", "Wren Field", "", "31", "16", "S", "AIRP", "LY", "00", "0");

  @TempDir Path folder;

  private static String row(
      String number,
      String name,
      String others,
      String latitude,
      String longitude,
      String kind,
      String code,
      String country,
      String admin1,
      String people) {
    return String.join(
        "\t",
        number,
        name,
        name,
        others,
        latitude,
        longitude,
        kind,
        code,
        country,
        "",
        admin1,
        "",
        "",
        "",
        people,
        "",
        "",
        "Africa/Tripoli",
        "2026-05-01");
  }

  private static String name(String number, String language, String name, String flags) {
    return "1\t" + number + "\t" + language + "\t" + name + "\t" + flags + "\t\t";
  }

  private Path zip(String file, String member, String... lines) throws IOException {
    var path = folder.resolve(file);
    try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
      zip.putNextEntry(new ZipEntry(member));
      zip.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return path;
  }

  private Path pack() {
    return folder.resolve("kept").resolve("gazetteer.bin");
  }

  private Gazetteer imported(Path places, Optional<Path> names) throws IOException {
    new ImportGeoNames(places, names, line -> {}).into(pack());
    assertThat(pack().getParent()).isDirectoryNotContaining("glob:**/making-*");
    return Gazetteer.open(pack());
  }

  private void refused(Path places, String why) {
    var attempt = new ImportGeoNames(places, Optional.empty(), line -> {});
    assertThatThrownBy(() -> attempt.into(pack()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(why);
    assertThat(pack().getParent()).isDirectoryNotContaining("regex:.*(?<!\\.lock)");
  }

  @Test
  void aDumpBecomesAGazetteer() throws IOException {
    var places = zip("allCountries.zip", "allCountries.txt", HARBOUR, DIVISION, AIRPORT);
    var gazetteer = imported(places, Optional.empty());
    var hit = gazetteer.find("port wren").getFirst();
    assertThat(hit.quality()).isZero();
    assertThat(gazetteer.spot(hit.entry()).centre().latitude()).isCloseTo(31.5, within());
    assertThat(gazetteer.admin1Name(hit.entry())).isEqualTo("Wrenshire");
    assertThat(gazetteer.find("Wrenhaven")).containsExactly(new Gazetteer.Hit(hit.entry(), 2));
    assertThat(gazetteer.find("PWR")).isEmpty();
    assertThat(gazetteer.find("порт")).isEmpty();
    int airport = gazetteer.find("Wren Field").getFirst().entry();
    assertThat(gazetteer.admin1(airport)).isEmpty();
    assertThat(gazetteer.about().getFirst())
        .contains("tables\tallCountries.zip", "newest\t2026-05-01");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.api.Assertions.within(1e-4);
  }

  @Test
  void namesByLanguageAreKeptWhereAReportMayPrintThem() throws IOException {
    var places = zip("allCountries.zip", "allCountries.txt", HARBOUR, DIVISION, AIRPORT);
    var names =
        zip(
            "names.zip",
            "alternateNamesV2.txt",
            name("17", "en", "Wren Harbour", "1\t\t\t"),
            name("17", "en", "Old Wren", "\t\t\t1"),
            name("17", "en", "Wrenny", "\t\t1\t"),
            name("17", "fr", "Port-au-Roitelet", "\t\t\t"),
            name("17", "ru", "Порт", "\t\t\t"),
            name("17", "link", "https://example.org/Wren", "\t\t\t"),
            name("17", "post", "WR 17", "\t\t\t"),
            name("17", "iata", "WRN", "\t\t\t"),
            name("19", "iata", "WRF", "\t\t\t"),
            name("99", "en", "Gone Place", "\t\t\t"));
    var gazetteer = imported(places, Optional.of(names));
    assertThat(gazetteer.find("Wren Harbour").getFirst().quality()).isEqualTo(1);
    for (String other : List.of("Old Wren", "Wrenny", "Port-au-Roitelet", "WRF")) {
      assertThat(gazetteer.find(other)).as(other).hasSize(1);
      assertThat(gazetteer.find(other).getFirst().quality()).as(other).isEqualTo(2);
    }
    for (String none : List.of("Порт", "WR 17", "WRN", "Gone Place", "Wrenhaven")) {
      assertThat(gazetteer.find(none)).as(none).isEmpty();
    }
  }

  @Test
  void oneCountrysFileIsTaken() throws IOException {
    assertThat(imported(zip("LY.zip", "LY.txt", HARBOUR), Optional.empty()).size()).isEqualTo(1);
  }

  @Test
  void aNewImportTakesThePlaceOfTheOldAndAFailedOneDoesNot() throws IOException {
    imported(zip("one.zip", "allCountries.txt", HARBOUR), Optional.empty());
    assertThat(
            imported(zip("two.zip", "allCountries.txt", HARBOUR, DIVISION), Optional.empty())
                .size())
        .isEqualTo(2);
    var bad =
        new ImportGeoNames(zip("bad.zip", "allCountries.txt", "17\tx"), Optional.empty(), l -> {});
    assertThatThrownBy(() -> bad.into(pack())).isInstanceOf(IOException.class);
    assertThat(Gazetteer.open(pack()).size()).isEqualTo(2);
  }

  @Test
  void badInputIsNamedByFileAndLine() throws IOException {
    refused(
        Files.writeString(folder.resolve("no.zip"), "no zip"),
        "expected a zip file as GeoNames offers it");
    refused(
        zip("pictures.zip", "harbour.png", "x"),
        "expected the member allCountries.txt, or one table alone, found harbour.png");
    refused(
        zip("columns.zip", "allCountries.txt", HARBOUR, "17\tPort Wren"),
        "columns.zip, allCountries.txt, line 2: expected 19 columns, found 2");
    refused(
        zip("north.zip", "allCountries.txt", HARBOUR.replace("31.5", "315")),
        "line 1: expected a latitude of at most 90, found \"315\"");
    refused(
        zip("nan.zip", "allCountries.txt", HARBOUR.replace("31.5", "NaN")),
        "line 1: expected a latitude");
    refused(
        zip("number.zip", "allCountries.txt", HARBOUR.replace("17\t", "x\t")),
        "line 1: expected a GeoNames number in the first column, found \"x\"");
    refused(zip("none.zip", "allCountries.txt"), "line 1: expected 19 columns, found 1");
  }

  @Test
  void aZipMadeToFillTheDiskIsRefused() throws IOException {
    refused(
        zip("bomb.zip", "allCountries.txt", "x".repeat(3_000_000)),
        "expected a line of at most 1,000,000 letters");
    refused(
        zip("rows.zip", "allCountries.txt", (HARBOUR + "\n").repeat(40_000).strip()),
        "bytes unpacked, found more");
  }
}
