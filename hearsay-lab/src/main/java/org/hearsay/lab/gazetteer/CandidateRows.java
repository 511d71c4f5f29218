package org.hearsay.lab.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.hearsay.lab.evaluate.Answers;

/// Reads `assembled-candidate.tsv`: id, name, ascii, alternates, latitude, longitude, class, code,
/// country, admin1, admin2, population, source.
final class CandidateRows {

  private static final int COLUMNS = 13;

  private CandidateRows() {}

  static List<Place> read(Path file) throws IOException {
    var places = new ArrayList<Place>();
    try (var lines = Answers.open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
          throw new IOException(
              file
                  + ", line "
                  + number
                  + ": expected "
                  + COLUMNS
                  + " columns, found "
                  + columns.length);
        }
        if (!columns[0].endsWith(":-1")) {
          places.add(place(columns));
        }
      }
    }
    return places;
  }

  private static Place place(String[] columns) {
    var other = new LinkedHashSet<String>();
    other.add(columns[2]);
    for (String name : columns[3].split("\\|")) {
      if (isKept(name)) {
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
        new Place.Extent(columns[11].isEmpty() ? 0 : Long.parseLong(columns[11]), 0));
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
