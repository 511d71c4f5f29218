package org.hearsay.read.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a short line at the top of a report looks like.
final class HeaderLine {

  private static final Pattern SERIES =
      Pattern.compile(
          "(?i)(?:(?:policy|situation|press|news|research|security|intelligence|media|background"
              + "|working|discussion|technical|weekly|daily|monthly|special) )?"
              + "(?:brief(?:ing)?|report|note|paper|bulletin|release|statement|update|memo"
              + "|newsletter|issue|analysis|opinion|commentary|editorial|feature|exclusive|interview)"
              + "(?: (?:paper|note))?(?:,? (?:no\\.? ?|number |#)?\\d[\\d/.-]*)?"
              + "|(?:no|vol|volume|issue|number)\\.? ?\\d[\\w /.-]*|for immediate release|breaking( news)?"
              + "|world|politics|local( news)?|national|news|business|opinion");
  private static final Pattern SMALL =
      Pattern.compile(
          "of|for|the|and|on|in|&|de|la|del|du|da|do|des|et|y|e|und|für|van|von|al|bin|ibn");
  private static final Pattern TITLED =
      Pattern.compile(
          "(?:Dr|Prof|Professor|Capt|Captain|Col|Colonel|Adm|Admiral|Gen|General|Sir|Dame)\\.? .+");
  private static final Pattern BETWEEN = Pattern.compile("\\s*[|;•·/]\\s*|\\s[–—-]\\s|,\\s+");
  private static final int PIECE_WORDS = 9;

  private HeaderLine() {}

  /// "Policy brief 11", "FOR IMMEDIATE RELEASE": neither headline nor outlet.
  static boolean isSeries(String line) {
    return SERIES.matcher(line.strip()).matches();
  }

  /// "Dr Ana Costa": a name with a title before it.
  static boolean isTitledName(String line) {
    return TITLED.matcher(line).matches() && isCapitalised(line) && FrontLines.words(line) <= 8;
  }

  /// Whether each word starts with a capital or figure, but for small words.
  static boolean isCapitalised(String line) {
    boolean any = false;
    for (String word : line.split("[\\s,]+")) {
      int first = word.isEmpty() ? ' ' : word.codePointAt(0);
      if (Character.isUpperCase(first) || Character.isDigit(first)) {
        any = true;
      } else if (!SMALL.matcher(word).matches()) {
        return false;
      }
    }
    return any;
  }

  /// "The Evening Lantern", "Centre for Coastal Studies".
  static boolean isMasthead(String line) {
    boolean ends = line.endsWith(".") || line.endsWith("?") || line.endsWith("!");
    return !ends
        && FrontLines.words(line) <= 8
        && isCapitalised(line)
        && (OutletWords.holdsOne(line) || (line.startsWith("The ") && FrontLines.words(line) <= 4));
  }

  /// "Ana Costa": two to four capitalised words that name no outlet.
  static boolean isPerson(String line) {
    int words = FrontLines.words(line);
    return words >= 2
        && words <= 4
        && isCapitalised(line)
        && !line.startsWith("The ")
        && !OutletWords.holdsOne(line)
        && line.chars().noneMatch(Character::isDigit);
  }

  /// "ANA COSTA": a name in capitals, as some outlets set their bylines.
  static boolean isPersonInCapitals(String line) {
    return isPerson(line)
        && FrontLines.words(line) <= 3
        && line.equals(line.toUpperCase(Locale.ROOT));
  }

  /// The line's parts between bars, dots, dashes, slashes and commas.
  static List<String> pieces(String line) {
    var pieces = new ArrayList<String>();
    for (String piece : BETWEEN.split(line)) {
      if (!piece.isBlank()) {
        pieces.add(piece.strip());
      }
    }
    return pieces;
  }

  /// Whether a line is a row of short parts, none of them a sentence.
  static boolean isRow(String line) {
    var pieces = pieces(line);
    return pieces.size() >= 2
        && (!line.endsWith(".") || pieces.size() > 2)
        && FrontLines.words(line) <= 30
        && pieces.stream().allMatch(piece -> FrontLines.words(piece) <= PIECE_WORDS);
  }
}
