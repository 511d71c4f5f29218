package org.hearsay.recognise.gazetteer.geonames;

import java.util.Set;
import org.hearsay.recognise.gazetteer.pack.PrintableName;

/// One row of alternateNamesV2.txt: alternateNameId, geonameid, language, name, preferred, short,
/// colloquial, historic, and from and to when.
///
/// @param use what it is good for
record NameRow(String name, Use use) {

  /// How a name is used.
  enum Use {
    /// In English today.
    ENGLISH,
    /// In another language, in the past, or among the people there.
    OTHER,
    /// The code of an airport, which reports use for airports alone.
    AIRPORT,
    /// Never in a report: links, postcodes, and the like.
    NONE
  }

  /// Columns of the file, today and in its first form.
  static final Integer[] COLUMNS = {10, 8};

  private static final Set<String> NO_NAME =
      Set.of("link", "wkdt", "post", "unlc", "icao", "faac", "tcid", "phon", "piny");

  static NameRow of(String[] row) {
    return new NameRow(row[3], use(row));
  }

  private static Use use(String[] row) {
    String language = row[2];
    if (NO_NAME.contains(language) || !PrintableName.is(row[3])) {
      return Use.NONE;
    }
    if (language.equals("iata")) {
      return Use.AIRPORT;
    }
    if (PrintableName.isCode(row[3]) && !language.equals("abbr")) {
      return Use.NONE;
    }
    boolean today = !row[6].equals("1") && !row[7].equals("1");
    return language.equals("en") && today ? Use.ENGLISH : Use.OTHER;
  }
}
