package org.hearsay.read.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.model.Imprint;

/// Reads the imprint of a text from its first lines: address, headline, byline, date line,
/// masthead, dateline of the first paragraph. Every answer is a line's own words.
public final class FrontLines {

  private static final int LINES = 14;
  private static final int BODY_WORDS = 30;
  private static final int SENTENCE_WORDS = 12;
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"”’)\\]]*");

  private final FrontEvidence evidence = new FrontEvidence();
  private final List<String> loose = new ArrayList<>();

  private FrontLines() {}

  /// @param lines the text's lines in order, folded, none empty; only the first few are looked at
  public static Imprint read(List<String> lines) {
    var front = new FrontLines();
    front.takeAll(lines);
    String headline = front.headline(lines.size());
    return front.evidence.imprint(headline);
  }

  /// The same for the lines that stand under a headline, the first paragraph of the report last.
  public static Imprint under(List<String> lines) {
    var front = new FrontLines();
    front.takeAll(lines);
    front.evidence.takeLoose(front.loose);
    return front.evidence.imprint("");
  }

  private void takeAll(List<String> lines) {
    for (String line : lines.subList(0, Math.min(LINES, lines.size()))) {
      if (!take(line)) {
        return;
      }
    }
  }

  /// Takes one line; false where the report itself has begun.
  private boolean take(String line) {
    if (evidence.takeHeader(line) || HeaderLine.isSeries(line)) {
      return true;
    }
    var dateline = Dateline.in(line);
    if (dateline.isPresent()) {
      evidence.take(dateline.get());
      return false;
    }
    if (isBody(line)) {
      return false;
    }
    loose.add(line);
    return true;
  }

  private static boolean isBody(String line) {
    int words = words(line);
    boolean sentence = SENTENCE_END.matcher(line).matches();
    return words > BODY_WORDS
        || (sentence && words > SENTENCE_WORDS)
        || (line.endsWith(".") && words > 4);
  }

  /// Of the lines that are no other part of a header, the first that is neither a masthead
  /// above the headline nor a name is the headline.
  private String headline(int lines) {
    if (loose.isEmpty() || lines < 2) {
      return "";
    }
    if (evidence.hasAddress() && HeaderLine.isPersonInCapitals(loose.getFirst())) {
      evidence.takeLoose(loose);
      return "";
    }
    boolean masthead = loose.size() > 1 && HeaderLine.isMasthead(loose.getFirst());
    int at = masthead ? 1 : 0;
    evidence.takeLoose(loose.subList(0, at));
    evidence.takeLoose(loose.subList(at + 1, loose.size()));
    return loose.get(at);
  }

  static int words(String line) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean blank = line.charAt(i) == ' ';
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words;
  }
}
