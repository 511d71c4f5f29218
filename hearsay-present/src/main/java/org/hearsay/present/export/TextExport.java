package org.hearsay.present.export;

import java.util.LinkedHashMap;
import org.hearsay.present.view.NumberedReading;
import tools.jackson.databind.json.JsonMapper;

/// Cleaned texts: what the offsets of all other exports count in.
public final class TextExport {

  private static final JsonMapper JSON = JsonMapper.shared();

  private TextExport() {}

  /// Name of a report's text in a folder: `r3.txt`.
  public static String file(NumberedReading numbered) {
    return numbered.report() + ".txt";
  }

  /// The cleaned text, as it is.
  public static String text(NumberedReading numbered) {
    return numbered.reading().report().text();
  }

  /// `{"id":"r3","file":"a.html","text":"…"}`.
  public static String line(NumberedReading numbered) {
    var line = new LinkedHashMap<String, Object>();
    line.put("id", numbered.report());
    line.put("file", numbered.reading().report().origin().label());
    line.put("text", text(numbered));
    return JSON.writeValueAsString(line);
  }
}
