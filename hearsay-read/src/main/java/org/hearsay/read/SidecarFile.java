package org.hearsay.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Imprint;
import org.hearsay.model.Problem;
import org.hearsay.model.Skipped;

/// Reads one `reports.csv`: columns `file, outlet, author, published` in any order, the first
/// line names them, values may be quoted. A line that cannot be used is skipped with its
/// number; the others hold.
final class SidecarFile {

  private static final List<String> COLUMNS = List.of("file", "outlet", "author", "published");
  private final Path folder;
  private final String path;
  private final Map<Path, Map<String, String>> lines = new TreeMap<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private List<String> header = List.of();

  /// @param path how the user would name the reports.csv itself
  SidecarFile(Path folder, String path) {
    this.folder = folder;
    this.path = path;
  }

  Sidecar sidecar() {
    return new Sidecar(lines);
  }

  List<Skipped> skipped() {
    return List.copyOf(skipped);
  }

  SidecarFile read(String text) {
    try (var rows =
        CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        takeRow(row.getFields(), row.getStartingLineNumber());
      }
    } catch (CsvParseException | IOException broken) {
      refuse(
          text.lines().count(),
          "expected values between commas, in double quotes where they hold commas, found "
              + broken.getMessage());
    }
    return this;
  }

  private void takeRow(List<String> row, long line) {
    if (row.stream().allMatch(String::isBlank)) {
      return;
    }
    if (header.isEmpty()) {
      takeHeader(row, line);
    } else if (!header.contains("file")) {
      return;
    } else if (row.size() != header.size()) {
      refuse(
          line,
          "expected " + header.size() + " values, as its first line has, found " + row.size());
    } else {
      takeValues(row, line);
    }
  }

  private void takeHeader(List<String> row, long line) {
    header = row.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (!header.contains("file")) {
      refuse(
          line,
          "expected a first line that names the columns file, outlet, author, published, found \""
              + String.join(",", row)
              + "\"; the file is not used");
    }
    for (String name : header) {
      if (header.contains("file") && !COLUMNS.contains(name)) {
        refuse(
            line,
            "expected only the columns file, outlet, author, published, found \""
                + name
                + "\"; that column is not used");
      }
    }
  }

  private void takeValues(List<String> row, long line) {
    var values = new TreeMap<String, String>();
    for (int i = 0; i < row.size(); i++) {
      if (COLUMNS.contains(header.get(i)) && !row.get(i).isBlank()) {
        values.put(header.get(i), row.get(i).strip());
      }
    }
    String named = values.remove("file");
    if (named == null) {
      refuse(line, "expected the name of a file in the column file, found none");
      return;
    }
    var file = resolve(named);
    if (file == null || !Files.isRegularFile(file)) {
      refuse(line, "expected a file beside it, found none named \"" + named + "\"");
      return;
    }
    try {
      Imprints.with(Imprint.UNKNOWN, values);
    } catch (IllegalArgumentException unfit) {
      refuse(line, String.valueOf(unfit.getMessage()));
      return;
    }
    if (lines.putIfAbsent(Sidecar.key(file), Map.copyOf(values)) != null) {
      refuse(line, "expected each file once, found \"" + named + "\" again; the first line holds");
    }
  }

  private @org.jspecify.annotations.Nullable Path resolve(String named) {
    try {
      return folder.resolve(named);
    } catch (java.nio.file.InvalidPathException impossible) {
      return null;
    }
  }

  private void refuse(long line, String why) {
    skipped.add(new Skipped(path, Problem.SIDECAR, "line " + line + ": " + why));
  }
}
