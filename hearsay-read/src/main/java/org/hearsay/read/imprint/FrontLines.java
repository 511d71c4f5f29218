package org.hearsay.read.imprint;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.model.Imprint;

/// Reads the imprint of a text from its first lines: address, headline, byline, date line,
// masthead,
/// dateline of the first paragraph. Every answer is a line's own words.
public final class FrontLines {

  private static final int LINES = 14;
  private static final int HEADLINE_WORDS = 30;
  private static final int BODY_WORDS = 32;

  private static final Pattern SERIES =
      Pattern.compile(
          "(?i)(?:(?:policy|situation|press|news|research|security|intelligence|media|background)"
              + " )?(?:brief(?:ing)?|report|note|paper|bulletin|release|statement|update|memo"
              + "|newsletter|issue|analysis|opinion|commentary|editorial|feature|exclusive|interview)"
              + "(?: (?:paper|note))?(?:,? (?:no\\.? ?|number |#)?\\d[\\d/.-]*)?"
              + "|for immediate release|breaking( news)?|world|politics|local( news)?|national");

  private final FrontEvidence evidence = new FrontEvidence();
  private String headline = "";

  private FrontLines() {}

  /// @param lines the text's lines in order, folded, none empty; only the first few are looked at
  public static Imprint read(List<String> lines) {
    var front = new FrontLines();
    for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
      boolean last = i + 1 == lines.size();
      if (!front.take(lines.get(i), last)) {
        break;
      }
    }
    return front.evidence.imprint(front.headline);
  }

  /// The same for the lines that stand under a headline, the first paragraph of the report last.
  public static Imprint under(List<String> lines) {
    var front = new FrontLines();
    front.headline = "(above)";
    for (String line : lines) {
      if (!front.take(line, false)) {
        break;
      }
    }
    return front.evidence.imprint("");
  }

  /// Takes one line; false where the report itself has begun.
  private boolean take(String line, boolean last) {
    if (evidence.takeHeader(line) || SERIES.matcher(line).matches()) {
      return true;
    }
    boolean body = isBody(line) || Dateline.in(line).isPresent();
    if (!body && headline.isEmpty() && !last) {
      if (evidence.hasOutlet() || !evidence.takeMasthead(line)) {
        headline = line;
      }
      return true;
    }
    if (body) {
      Dateline.in(line).ifPresent(evidence::take);
    }
    return !body;
  }

  private static boolean isBody(String line) {
    int words = words(line);
    return words > BODY_WORDS
        || (words > 3 && ends(line) && (words > 12 || line.endsWith(".")))
        || words > HEADLINE_WORDS;
  }

  private static boolean ends(String line) {
    return ".!?\"”’)".indexOf(line.charAt(line.length() - 1)) >= 0
        && line.matches(".*[.!?][\"”’)]*");
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
