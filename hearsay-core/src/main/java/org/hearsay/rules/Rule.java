package org.hearsay.rules;

import java.util.List;
import java.util.Map;

/// One rule as written in a file, with its proof.
///
/// @param name the full name by which answers cite it: `en/attribute/cues#quoting`
/// @param match its patterns, any of which fires it
/// @param gives what the stage makes of a match; a plain `gives: hop` stands under "kind"
/// @param cites where the rule comes from
/// @param yes texts in which it must fire
/// @param no texts in which it must not
public record Rule(
    String name,
    List<String> match,
    Map<String, String> gives,
    String cites,
    List<Example> yes,
    List<Example> no) {

  public Rule {
    match = List.copyOf(match);
    gives = Map.copyOf(gives);
    yes = List.copyOf(yes);
    no = List.copyOf(no);
  }

  /// The language it is written for: `en` of `en/attribute/cues#quoting`.
  public String language() {
    return name.substring(0, name.indexOf('/'));
  }

  public String kind() {
    return gives.getOrDefault("kind", "");
  }

  /// The part of `gives` under `key`, or `otherwise`.
  public String gives(String key, String otherwise) {
    return gives.getOrDefault(key, otherwise);
  }
}
