package org.hearsay.store;

import java.util.Map;
import java.util.TreeMap;

/// Writes what the user set for a report as `key=value` lines.
final class Given {

  private Given() {}

  static String write(Map<String, String> given) {
    var lines = new StringBuilder();
    new TreeMap<>(given)
        .forEach(
            (key, value) ->
                lines
                    .append(key)
                    .append('=')
                    .append(value.replace("\\", "\\\\").replace("\n", "\\n"))
                    .append('\n'));
    return lines.toString();
  }

  static Map<String, String> read(String lines) {
    var given = new TreeMap<String, String>();
    for (String line : lines.lines().toList()) {
      int equals = line.indexOf('=');
      given.put(
          line.substring(0, equals),
          line.substring(equals + 1).replace("\\n", "\n").replace("\\\\", "\\"));
    }
    return given;
  }
}
