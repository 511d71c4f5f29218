package org.hearsay.read.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;

/// The `<meta>` elements of a page by name, property or itemprop, in lower case; the first of a
/// name holds.
final class Meta {

  /// A value with the name it stood under.
  record Stated(String name, String value) {}

  private final Map<String, String> values = new LinkedHashMap<>();

  Meta(Document page) {
    for (var meta : page.select("meta[content]")) {
      String value = meta.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop")) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !value.isEmpty()) {
          values.putIfAbsent(name, value);
        }
      }
    }
  }

  /// The first of these names that the page states.
  Optional<Stated> first(List<String> names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null) {
        return Optional.of(new Stated(name, value));
      }
    }
    return Optional.empty();
  }

  /// All of these names that the page states, in the order asked.
  List<Stated> all(List<String> names) {
    return names.stream().flatMap(name -> first(List.of(name)).stream()).toList();
  }

  String value(String... names) {
    return first(List.of(names)).map(Stated::value).orElse("");
  }
}
