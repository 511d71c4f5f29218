package org.hearsay.store;

import java.util.Map;
import java.util.TreeMap;

/// Writes what the user set for a report as `key=value` lines; a line end in a value is `\n`, a
/// backslash `\\`.
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
    for (String line : lines.split("\n")) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        given.put(line.substring(0, equals), plain(line.substring(equals + 1)));
      }
    }
    return given;
  }

  private static String plain(String escaped) {
    var plain = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '\\' && i + 1 < escaped.length()) {
        i++;
        plain.append(escaped.charAt(i) == 'n' ? '\n' : escaped.charAt(i));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
