package org.hearsay.lab.clavin;

import com.novetta.clavin.index.IndexDirectoryBuilder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hearsay.lab.evaluate.Answers;

/// CLAVIN's index of the GeoNames inputs that Hearsay's gazetteer is made of: towns from 500 people
/// on, countries, first- and second-order divisions, as rows of allCountries.txt.
final class ClavinIndex {

  private static final int COLUMNS = 19;

  /// A day of change that CLAVIN can read, for all rows.
  private static final String DAY = "2020-01-01";

  private ClavinIndex() {}

  /// Builds it in `folder`.
  ///
  /// @param sources the folder of the gazetteer's sources
  static Path build(Path sources, Path folder) throws IOException {
    var rows = folder.resolve("rows.txt");
    try (var out = Files.newBufferedWriter(rows, StandardCharsets.UTF_8)) {
      copy(sources.resolve("geonames-countries-and-territories.txt.gz"), out);
      divisions(sources.resolve("assembled-candidate.tsv.gz"), out);
      copy(sources.resolve("geonames-cities500.txt.gz"), out);
    }
    var index = folder.resolve("index");
    IndexDirectoryBuilder.main(new String[] {"-i", rows.toString(), "-o", index.toString()});
    return index;
  }

  private static void copy(Path file, BufferedWriter out) throws IOException {
    try (var lines = Answers.open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] row = line.split("\t", -1);
        row[10] = row[10].equals("0") ? "00" : row[10];
        row[COLUMNS - 1] = DAY;
        write(out, row);
      }
    }
  }

  private static void divisions(Path file, BufferedWriter out) throws IOException {
    try (var lines = Answers.open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] in = line.split("\t", -1);
        if (in[0].startsWith("gn:") && !in[0].endsWith("-1") && in[7].startsWith("ADM")) {
          var row = new String[COLUMNS];
          Arrays.fill(row, "");
          row[0] = in[0].substring(3);
          row[1] = in[1];
          row[2] = in[2];
          row[3] = in[3].replace('|', ',');
          row[4] = in[4];
          row[5] = in[5];
          row[6] = in[6];
          row[7] = in[7];
          row[8] = in[8];
          row[10] = in[9];
          row[11] = in[10];
          row[14] = in[11].isEmpty() ? "0" : in[11];
          row[18] = DAY;
          write(out, row);
        }
      }
    }
  }

  private static void write(BufferedWriter out, String[] row) throws IOException {
    out.write(String.join("\t", row));
    out.newLine();
  }
}
