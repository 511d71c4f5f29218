package org.hearsay.encode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.rules.RuleException;

/// What an encoder's file says of itself.
///
/// @param vocabulary its word pieces in the order of their numbers
/// @param heads its heads in the order of the scores, each with how many scores it gives a word
/// @param window how much it reads at once
public record EncoderProperties(List<String> vocabulary, List<Head> heads, Window.Size window) {

  /// One thing it decides of a word.
  public record Head(String name, int scores) {}

  public EncoderProperties {
    vocabulary = List.copyOf(vocabulary);
    heads = List.copyOf(heads);
  }

  /// The scores of all heads together.
  public int outputs() {
    return heads.stream().mapToInt(Head::scores).sum();
  }

  /// As they stand in the file.
  public Map<String, String> written() {
    var lines = new LinkedHashMap<String, String>();
    lines.put("vocabulary", String.join("\n", vocabulary));
    lines.put(
        "heads", String.join(" ", heads.stream().map(h -> h.name() + ":" + h.scores()).toList()));
    lines.put("window", Integer.toString(window.pieces()));
    lines.put("before", Integer.toString(window.before()));
    return lines;
  }

  /// Reads what [#written()] gives.
  public static EncoderProperties of(Map<String, String> written) {
    var heads = new ArrayList<Head>();
    for (String head : value(written, "heads").split(" ")) {
      int colon = head.lastIndexOf(':');
      heads.add(new Head(head.substring(0, colon), Integer.parseInt(head.substring(colon + 1))));
    }
    return new EncoderProperties(
        List.of(value(written, "vocabulary").split("\n")),
        heads,
        new Window.Size(
            Integer.parseInt(value(written, "window")),
            Integer.parseInt(value(written, "before"))));
  }

  private static String value(Map<String, String> written, String name) {
    String value = written.get(name);
    if (value == null) {
      throw new RuleException(
          "an encoder's file needs the property " + name + ", found " + written.keySet());
    }
    return value;
  }
}
