package org.hearsay.lab.gazetteer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Where;

/// What Natural Earth says of the first-order divisions of the largest countries: where a map sets
/// their names, and their short forms ("Calif."). By GeoNames' identifiers.
final class States {

  static final String FILE = "natural-earth-ne_50m_admin_1_states_provinces.json.gz";

  /// @param names further names
  record State(Where.Point point, List<String> names) {

    State {
      names = List.copyOf(names);
    }
  }

  private final Map<String, State> byNumber = new HashMap<>();

  private States() {}

  static States read(Path folder) throws IOException {
    var states = new States();
    for (var feature : Features.read(folder.resolve(FILE))) {
      var at = feature.properties();
      var names = new ArrayList<>(Arrays.asList(feature.text("name_alt").split("\\|")));
      names.add(feature.text("abbrev"));
      var point = new Where.Point(at.path("latitude").asDouble(), at.path("longitude").asDouble());
      states.byNumber.put(feature.text("gn_id"), new State(point, names));
    }
    return states;
  }

  Optional<State> of(String number) {
    return Optional.ofNullable(byNumber.get(number));
  }
}
