package org.hearsay.link.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.Gist;
import org.hearsay.rules.Lexicon;

/// Which land reports mostly tell of, as far as they name it or its people.
final class Lands {

  private final Map<String, String> lands = new HashMap<>();
  private final Map<Integer, String> most = new HashMap<>();

  /// @param peoples "kenyan" → Kenya
  Lands(Lexicon peoples, List<Gist> gists) {
    for (String people : peoples.phrases()) {
      String land = peoples.find(people).map(Lexicon.Entry::value).orElse(people);
      lands.put(people, land.toLowerCase(Locale.ROOT));
      lands.put(land.toLowerCase(Locale.ROOT), land.toLowerCase(Locale.ROOT));
    }
    for (int i = 0; i < gists.size(); i++) {
      most.put(i, most(gists.get(i)));
    }
  }

  private String most(Gist gist) {
    Map<String, Integer> counts = new TreeMap<>();
    gist.names().forEach(name -> count(name.evidence().quote(), counts));
    String most = "";
    for (var land : counts.entrySet()) {
      most = land.getValue() > counts.getOrDefault(most, 0) ? land.getKey() : most;
    }
    return most;
  }

  private void count(String name, Map<String, Integer> counts) {
    String land = lands.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    if (!land.isEmpty()) {
      counts.merge(land, 1, Integer::sum);
    }
  }

  /// The land report number `report` names most; empty where it names none.
  String of(int report) {
    return most.getOrDefault(report, "");
  }

  /// The land that this word of a body's name names, or whose people; empty for any other word.
  String named(String word) {
    return lands.getOrDefault(word, "");
  }

  /// The lands of a body's name.
  Set<String> in(List<String> words) {
    var found = new HashSet<String>();
    words.forEach(word -> found.add(named(word)));
    found.remove("");
    return found;
  }
}
