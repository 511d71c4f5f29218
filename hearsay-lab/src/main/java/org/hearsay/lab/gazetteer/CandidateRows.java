package org.hearsay.lab.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.recognise.gazetteer.pack.Place;

/// Reads `assembled-candidate.tsv`: id, name, ascii, alternates, latitude, longitude, class, code,
/// country, admin1, admin2, population, source.
final class CandidateRows {

  private static final int COLUMNS = 13;

  /// Below this population a town keeps its other names only where they help: where its own name is
  /// written in another script and spelled in many ways.
  private static final long KNOWN_TOWN = 50_000;

  private static final Set<String> LATIN_SCRIPT =
      Set.of(
          "US", "CA", "GB", "IE", "AU", "NZ", "FR", "DE", "ES", "IT", "NL", "BE", "CH", "AT", "PT",
          "BR", "MX", "AR", "CL", "CO", "PE", "EC", "CU", "SE", "NO", "DK", "FI", "PL", "CZ", "SK",
          "HU", "RO", "HR", "SI", "EE", "LV", "LT", "PH", "ID", "MY", "VN", "ZA", "RE", "GP", "MQ");

  private CandidateRows() {}

  static List<Place> read(Path file) throws IOException {
    try (var lines = Answers.open(file)) {
      return read(lines, file.toString());
    }
  }

  /// @param from what to call the lines in messages
  static List<Place> read(BufferedReader lines, String from) throws IOException {
    var places = new ArrayList<Place>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String[] columns = line.split("\t", -1);
      if (columns.length != COLUMNS) {
        throw new IOException(
            "%s, line %d: expected %d columns, found %d"
                .formatted(from, number, COLUMNS, columns.length));
      }
      if (!columns[0].endsWith(":-1")) {
        places.add(place(columns));
      }
    }
    return places;
  }

  private static Place place(String[] columns) {
    long people = columns[11].isEmpty() ? 0 : Long.parseLong(columns[11]);
    var other = new LinkedHashSet<String>();
    other.add(columns[2]);
    boolean known =
        !columns[6].equals("P") || people >= KNOWN_TOWN || !LATIN_SCRIPT.contains(columns[8]);
    for (String name : columns[3].split("\\|")) {
      if (isKept(name) && known) {
        other.add(name);
      }
    }
    other.remove(columns[1]);
    return new Place(
        columns[0],
        columns[1],
        List.copyOf(other),
        Double.parseDouble(columns[4]),
        Double.parseDouble(columns[5]),
        columns[6] + "." + columns[7],
        new Place.Division(columns[8], columns[9].equals("0") ? "" : columns[9], columns[10]),
        new Place.Extent(people, 0));
  }

  /// Names an English report may print: Latin letters that begin with a capital (or a mark such as
  /// the one before "Azza"); romanisations for machines are all in small letters.
  private static boolean isKept(String name) {
    if (name.length() < 2 || name.length() > 60) {
      return false;
    }
    boolean capital = false;
    for (int i = 0; i < name.length(); ) {
      int letter = name.codePointAt(i);
      i += Character.charCount(letter);
      if (Character.isLetter(letter)
          && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN
          && Character.UnicodeScript.of(letter) != Character.UnicodeScript.COMMON) {
        return false;
      }
      capital |= Character.isUpperCase(letter);
    }
    return capital;
  }
}
