package org.hearsay.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.model.Imprint;
import org.hearsay.model.Published;
import org.hearsay.read.clean.Content;
import org.hearsay.read.clean.Furniture;
import org.hearsay.read.clean.Paragraphs;
import org.hearsay.read.clean.Strand;
import org.hearsay.read.imprint.FrontLines;
import org.hearsay.read.imprint.StatedDay;

/// Reads Markdown: blocks to paragraphs, marks taken off, `title`, `author`, `date` and
/// `outlet` from the front matter where there is one.
public final class ReadMarkdown {

  private static final Pattern FRONT =
      Pattern.compile(
          "\\A\\s{0,10}---[ \\t]*\\r?\\n((?:[^\\n]{0,2000}\\n){0,60}?)(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|\\z)");
  private static final Pattern FIELD = Pattern.compile("([A-Za-z_-]+)\\s*:\\s*(.+)");
  private static final Pattern RULE =
      Pattern.compile(
          "(?:=+|-{3,}|\\*{3,}|_{3,}|(?:[-*_] ){2,}[-*_]|```.*|~~~.*|\\|?[ :|-]{3,}\\|?)");
  private static final Pattern LEAD =
      Pattern.compile("(?:> ?)*(?:#{1,6}\\s+|[-*+]\\s+(?:\\[[ xX]\\]\\s+)?|\\d{1,3}[.)]\\s+)?");
  private static final Pattern REFERENCE = Pattern.compile("\\[[^\\]]{1,100}\\]:\\s+\\S.*");

  private final Furniture furniture;

  public ReadMarkdown(Furniture furniture) {
    this.furniture = furniture;
  }

  /// Empty where the file holds no words.
  public Optional<Content> read(String raw) {
    var front = FRONT.matcher(raw);
    boolean has = front.find();
    var fields = has ? fields(front.group(1)) : Map.<String, String>of();
    var paragraphs = paragraphs(raw, has ? front.end() : 0);
    var text = new Paragraphs();
    paragraphs.forEach(text::add);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Content(imprint(fields, paragraphs), Locale.ENGLISH, text.text(), text.map()));
  }

  private static Map<String, String> fields(String front) {
    var fields = new TreeMap<String, String>();
    front
        .lines()
        .map(FIELD::matcher)
        .filter(java.util.regex.Matcher::matches)
        .forEach(
            field ->
                fields.putIfAbsent(
                    field.group(1).toLowerCase(Locale.ROOT),
                    field.group(2).strip().replaceAll("^[\"'\\[]+|[\"'\\]]+$", "")));
    return fields;
  }

  private List<Strand> paragraphs(String raw, int from) {
    var paragraphs = new ArrayList<Strand>();
    int start = -1;
    int end = from;
    for (int at = from; at < raw.length(); ) {
      int stop = raw.indexOf('\n', at);
      stop = stop < 0 ? raw.length() : stop;
      String line = raw.substring(at, stop).strip();
      boolean rule = RULE.matcher(line).matches() || REFERENCE.matcher(line).matches();
      boolean opens = rule || line.isEmpty() || startsBlock(line);
      if (opens) {
        add(paragraphs, raw, start, end);
        start = -1;
      }
      if (!line.isEmpty() && !rule) {
        start = start < 0 ? at : start;
        end = stop;
        if (line.startsWith("#") || line.startsWith("|")) {
          add(paragraphs, raw, start, end);
          start = -1;
        }
      }
      at = stop + 1;
    }
    add(paragraphs, raw, start, end);
    return paragraphs;
  }

  private static boolean startsBlock(String line) {
    var lead = LEAD.matcher(line);
    return line.startsWith("|")
        || (lead.lookingAt()
            && lead.end() > 0
            && !lead.group().isBlank()
            && !lead.group().startsWith(">"));
  }

  private void add(List<Strand> paragraphs, String raw, int start, int end) {
    if (start < 0) {
      return;
    }
    var folded = Strand.of(raw, start, end).folded();
    var lead = LEAD.matcher(folded.text());
    int from = lead.lookingAt() ? lead.end() : 0;
    for (var cell : cells(folded.slice(from, folded.length()))) {
      var clean = furniture.cut(Marks.off(cell));
      if (clean.length() > 0) {
        paragraphs.add(clean);
      }
    }
  }

  /// A table's row is cut into its cells; anything else is one.
  private static List<Strand> cells(Strand line) {
    if (!line.text().startsWith("|")) {
      return List.of(line);
    }
    var cells = new ArrayList<Strand>();
    int start = 1;
    for (int i = 1; i <= line.length(); i++) {
      if (i == line.length() || line.text().charAt(i) == '|') {
        if (i > start) {
          cells.add(line.slice(start, i).folded());
        }
        start = i + 1;
      }
    }
    return cells;
  }

  private static Imprint imprint(Map<String, String> fields, List<Strand> paragraphs) {
    var printed = FrontLines.read(paragraphs.stream().limit(20).map(Strand::text).toList());
    var stated =
        StatedDay.in(first(fields, "date", "published", "publisheddate"))
            .flatMap(day -> day.published("front matter date"));
    String outlet = first(fields, "outlet", "publisher", "publication", "source", "site");
    String author = first(fields, "author", "authors", "by");
    String headline = first(fields, "title", "headline");
    Published published = stated.orElse(printed.published());
    return new Imprint(
        outlet.isEmpty() ? printed.outlet() : outlet,
        author.isEmpty() ? printed.author() : Optional.of(author),
        headline.isEmpty() ? printed.headline() : headline,
        published);
  }

  private static String first(Map<String, String> fields, String... names) {
    for (String name : names) {
      String value = fields.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
