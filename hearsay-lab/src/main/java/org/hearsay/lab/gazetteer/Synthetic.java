package org.hearsay.lab.gazetteer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.rules.Packs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./lab gazetteer synthetic OUT.zip`: a file in the form of GeoNames' allCountries.zip, as large
/// as one likes: the gazetteer's own places, then places near them with names made of theirs. The
/// same options give the same rows.
@Command(
    name = "synthetic",
    mixinStandardHelpOptions = true,
    description = "Makes a dump in GeoNames' form, of the gazetteer's places and more like them.")
public final class Synthetic implements Callable<Integer> {

  private static final long SEED = 20_261_126;

  /// Codes in about the shares they have in GeoNames, in hundredths.
  private static final List<String> CODES =
      List.of(
          "34 P PPL",
          "5 P PPLX",
          "2 P PPLL",
          "7 S SCH",
          "4 S CH",
          "4 S HTL",
          "3 S FRM",
          "2 S BLDG",
          "1 S AIRP",
          "11 H STM",
          "3 H LK",
          "2 H WLL",
          "2 H SPNG",
          "1 H RSV",
          "5 T HLL",
          "4 T MT",
          "2 T VAL",
          "2 T ISL",
          "1 A ADM3",
          "2 A ADM4",
          "1 L LCTY",
          "1 L PRK",
          "1 R RD");

  private static final List<String> BEFORE =
      List.of("New ", "Upper ", "Lower ", "San ", "Al-", "Bir ", "Kampung ", "Great ", "Little ");

  private static final List<String> AFTER =
      List.of(
          " School", " Creek", " Village", "-sur-Mer", " Church", " Hotel", "ovo", "abad", " II");

  private static final String VOWELS = "aeiou";

  @Parameters(paramLabel = "OUT.zip", description = "The dump to write.")
  Path out = Path.of("");

  @Option(names = "--rows", description = "Rows to write (default ${DEFAULT-VALUE}).")
  int rows = 12_000_000;

  @Option(
      names = "--names",
      paramLabel = "NAMES.zip",
      description = "Also write names by language, in the form of alternateNamesV2.zip.")
  @Nullable Path names;

  private final Gazetteer gazetteer =
      Gazetteer.of(Packs.bundled().mapped("gazetteer"), "gazetteer");

  @Override
  public Integer call() throws IOException {
    write(out, "allCountries.txt", this::places);
    var second = Optional.ofNullable(names);
    if (second.isPresent()) {
      write(second.get(), "alternateNamesV2.txt", this::names);
    }
    return 0;
  }

  private interface Rows {
    void to(BufferedWriter writer) throws IOException;
  }

  private static void write(Path file, String member, Rows rows) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
      zip.setLevel(1);
      zip.putNextEntry(new ZipEntry(member));
      var writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
      rows.to(writer);
      writer.flush();
      zip.closeEntry();
    }
  }

  private void places(BufferedWriter writer) throws IOException {
    var random = new SplittableRandom(SEED);
    int written = 0;
    long number = 0;
    for (int i = 0; i < gazetteer.size() && written < rows; i++) {
      if (gazetteer.id(i).startsWith("gn:")) {
        long own = Long.parseLong(gazetteer.id(i).substring(3));
        number = Math.max(number, own);
        row(writer, own, gazetteer.name(i), "", i, gazetteer.code(i), gazetteer.population(i), 0);
        written++;
      }
    }
    for (; written < rows; written++) {
      int like = random.nextInt(gazetteer.size());
      String name = name(random, like);
      String other = random.nextInt(3) == 0 ? name(random, like) + "," + name(random, like) : "";
      long people = random.nextInt(12) == 0 ? random.nextInt(3000) : 0;
      row(writer, ++number, name, other, like, code(random), people, random.nextInt(2000) - 1000);
    }
  }

  private void row(
      BufferedWriter writer,
      long number,
      String name,
      String other,
      int like,
      String code,
      long people,
      int off)
      throws IOException {
    double latitude = Math.clamp(gazetteer.latitude(like) + off / 1e3, -90, 90);
    double longitude = Math.clamp(gazetteer.longitude(like) - off / 1e3, -180, 180);
    String admin1 = gazetteer.admin1(like);
    writer.write(
        String.join(
            "\t",
            String.valueOf(number),
            name,
            name,
            other,
            String.format(Locale.ROOT, "%.5f", latitude),
            String.format(Locale.ROOT, "%.5f", longitude),
            code.substring(0, 1),
            code.substring(2),
            gazetteer.country(like),
            "",
            admin1.isEmpty() ? "00" : admin1,
            "\t\t",
            String.valueOf(people),
            "\t100\tEurope/London\t2026-11-0" + (1 + number % 9)));
    writer.write('\n');
  }

  private static String code(SplittableRandom random) {
    int at = random.nextInt(100);
    for (String code : CODES) {
      int space = code.indexOf(' ');
      at -= Integer.parseInt(code.substring(0, space));
      if (at < 0) {
        return code.substring(space + 1).replace(' ', '.');
      }
    }
    return "P.PPL";
  }

  /// A name like that of an entry: with a word before or after it, another vowel, or the same.
  private String name(SplittableRandom random, int like) {
    String name = gazetteer.name(like);
    int way = random.nextInt(10);
    if (way < 2) {
      return BEFORE.get(random.nextInt(BEFORE.size())) + name;
    }
    if (way < 5) {
      return name + AFTER.get(random.nextInt(AFTER.size()));
    }
    if (way < 9) {
      var letters = new StringBuilder(name);
      int at = random.nextInt(name.length());
      letters.setCharAt(at, at == 0 ? name.charAt(0) : VOWELS.charAt(random.nextInt(5)));
      int second = random.nextInt(name.length());
      return letters.insert(Math.max(1, second), VOWELS.charAt(random.nextInt(5))).toString();
    }
    return name;
  }

  private void names(BufferedWriter writer) throws IOException {
    var random = new SplittableRandom(SEED + 1);
    var languages = List.of("en", "fr", "", "es", "de", "link", "post", "ar");
    for (int i = 0; i < rows; i++) {
      int like = random.nextInt(gazetteer.size());
      long number =
          gazetteer.id(like).startsWith("gn:") && random.nextInt(4) == 0
              ? Long.parseLong(gazetteer.id(like).substring(3))
              : random.nextInt(13_000_000);
      String language = languages.get(random.nextInt(languages.size()));
      String name =
          language.equals("link") ? "https://en.wikipedia.org/wiki/" + like : name(random, like);
      String historic = random.nextInt(30) == 0 ? "1" : "";
      writer.write(
          String.join("\t", "" + i, "" + number, language, name, "", "", "", historic, "", ""));
      writer.write('\n');
    }
  }
}
