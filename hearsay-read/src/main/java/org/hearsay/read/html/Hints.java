package org.hearsay.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.read.clean.Furniture;
import org.jsoup.nodes.Element;

/// What an element's name, class, id and role tell of the part it plays; the words stand in
/// `hints.tsv`.
final class Hints {

  private static final Set<String> JUNK_TAGS = Set.of("nav", "footer", "aside", "dialog", "menu");
  private static final Set<String> JUNK_ROLES =
      Set.of("navigation", "banner", "complementary", "contentinfo", "search", "dialog", "menu");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  /// Words that blogs put on a whole post for its subjects: "category-polls tag-share".
  private static final Pattern SUBJECTS =
      Pattern.compile(
          "(?<!\\S)(?:category|tag|status|format|type|has|author|term|is|no|with)-\\S+|\\S*(?:with|no|without|left|right)[_-]+sidebar\\S*|sidebar[_-]+(?:left|right|divider)\\S*");
  private static final Pattern HUMPS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private final Pattern junk;
  private final Pattern main;
  private final Pattern body;
  private final Pattern other;

  Hints() {
    var lines = Furniture.Words.lines("/org/hearsay/read/html/hints.tsv");
    junk = any(lines, "junk\t");
    main = any(lines, "main\t");
    body = any(lines, "body\t");
    other = any(lines, "other\t");
  }

  private static Pattern any(List<String> lines, String kind) {
    return Pattern.compile(
        String.join(
            "|",
            lines.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> "(?:" + line.substring(kind.length()) + ")")
                .toList()));
  }

  /// Whether an element holds other people's words or other reports: comments, related stories.
  boolean isOther(Element element) {
    String tag = element.normalName();
    return !tag.equals("body")
        && (tag.equals("aside") || says(other, element.className()) || says(other, element.id()));
  }

  boolean isJunk(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html")) {
      return false;
    }
    if (JUNK_TAGS.contains(tag) || JUNK_ROLES.contains(element.attr("role"))) {
      return true;
    }
    if (element.hasAttr("hidden") || HIDDEN.matcher(element.attr("style")).find()) {
      return true;
    }
    boolean report = tag.equals("main") || tag.equals("article") || says(body, element.className());
    return !report && (says(junk, element.className()) || says(junk, element.id()));
  }

  /// A name with many words (as frameworks give) is asked word by word, like any other.
  private static boolean says(Pattern words, String name) {
    return !name.isEmpty()
        && words
            .matcher(
                HUMPS
                    .matcher(SUBJECTS.matcher(name).replaceAll(""))
                    .replaceAll("-")
                    .toLowerCase(Locale.ROOT))
            .find();
  }

  /// How much likelier than another element this one is to hold the report: 1 is no hint.
  double weight(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html")) {
      return 0.8;
    }
    boolean stated = element.attr("itemprop").equalsIgnoreCase("articleBody");
    boolean named = says(main, element.className()) || says(main, element.id());
    boolean semantic =
        tag.equals("article") || tag.equals("main") || element.attr("role").equals("main");
    return stated ? 1.5 : named && semantic ? 1.35 : named ? 1.25 : semantic ? 1.2 : 1;
  }
}
