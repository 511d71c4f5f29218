package org.hearsay.lab.gazetteer.source;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names the press gives to places of the free sources, from `own-names.tsv`: identifier, names.
public final class OwnNames {

  static final String FILE = "own-names.tsv";

  private final Map<String, List<String>> names = new HashMap<>();

  private OwnNames() {}

  public static OwnNames read() throws IOException {
    var own = new OwnNames();
    for (String[] row : Rows.own(FILE, 3)) {
      own.names.put(row[0], Arrays.asList(row[2].split("\\|")));
    }
    return own;
  }

  /// Those of the place `id`; none if nothing is to be added.
  public List<String> of(String id) {
    return names.getOrDefault(id, List.of());
  }
}
