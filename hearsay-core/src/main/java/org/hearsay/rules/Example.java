package org.hearsay.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;

/// A text in which a rule must fire.
///
/// @param text the example without its marks
/// @param marks the words the rule must name as its reason ([org.hearsay.model.Because#words]),
///     written `[so]` in the file; empty where the example only asks that the rule fires
/// @param gives what the fired item reads as, written after ` => `; empty where not asked
/// @param published the day the example counts as published, given as `published: 2016-02-05`
public record Example(String text, List<Span> marks, String gives, Optional<LocalDate> published) {

  public Example {
    marks = List.copyOf(marks);
  }

  /// Reads `"He left [eight years ago]. => 2008"`.
  static Example parse(String written, Optional<LocalDate> published) {
    int arrow = written.lastIndexOf(" => ");
    String gives = arrow < 0 ? "" : written.substring(arrow + 4).strip();
    String marked = arrow < 0 ? written : written.substring(0, arrow);
    var text = new StringBuilder();
    var marks = new ArrayList<Span>();
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[' && open < 0) {
        open = text.length();
      } else if (c == ']' && open >= 0) {
        marks.add(new Span(open, text.length()));
        open = -1;
      } else {
        text.append(c);
      }
    }
    return new Example(text.toString(), marks, gives, published);
  }
}
