package org.hearsay.read.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.read.clean.Strand;
import org.hearsay.read.clean.StrandBuilder;
import org.jsoup.parser.Parser;

/// Takes Markdown's marks off a paragraph and leaves its words: "**Late** [ferry](https://…)" is
/// "Late ferry".
final class Marks {

  /// A mark, and which of its groups are words to keep.
  private record Mark(Pattern pattern, int kept) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark(Pattern.compile("<!--.{0,2000}?-->"), 0),
          new Mark(
              Pattern.compile(
                  "!\\[([^\\]\\[]{0,500})\\]\\([^()\\s]{0,2000}(?:\\s+\"[^\"]{0,300}\")?\\)"),
              1),
          new Mark(
              Pattern.compile(
                  "\\[([^\\]\\[]{1,1000})\\]\\([^()\\s]{0,2000}(?:\\s+\"[^\"]{0,300}\")?\\)"),
              1),
          new Mark(Pattern.compile("\\[([^\\]\\[]{1,1000})\\]\\[[^\\]\\[]{0,100}\\]"), 1),
          new Mark(Pattern.compile("\\[\\^[^\\]\\[]{1,40}\\]"), 0),
          new Mark(Pattern.compile("<(https?://[^\\s<>]{1,500})>"), 1),
          new Mark(Pattern.compile("</?[A-Za-z][^<>]{0,500}>"), 0),
          new Mark(Pattern.compile("\\*\\*(?=\\S)([^*]{1,2000}?)(?<=\\S)\\*\\*"), 1),
          new Mark(
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}_])__(?=\\S)([^_]{1,2000}?)(?<=\\S)__(?![\\p{L}\\p{N}_])"),
              1),
          new Mark(Pattern.compile("\\*(?=\\S)([^*]{1,2000}?)(?<=\\S)\\*"), 1),
          new Mark(
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}_])_(?=\\S)([^_]{1,2000}?)(?<=\\S)_(?![\\p{L}\\p{N}_])"),
              1),
          new Mark(Pattern.compile("~~(?=\\S)([^~]{1,2000}?)~~"), 1),
          new Mark(Pattern.compile("`([^`]{1,500})`"), 1),
          new Mark(Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~-])"), 1));
  private static final Pattern ENTITY =
      Pattern.compile("&(?:[A-Za-z]{2,8}|#\\d{1,6}|#x[0-9A-Fa-f]{1,6});");

  private Marks() {}

  static Strand off(Strand paragraph) {
    var left = paragraph;
    for (var mark : MARKS) {
      left = off(left, mark);
    }
    return entities(left).folded();
  }

  private static Strand off(Strand strand, Mark mark) {
    var found = mark.pattern().matcher(strand.text());
    var kept = new StrandBuilder();
    int done = 0;
    while (found.find()) {
      kept.add(strand.slice(done, found.start()));
      if (mark.kept() > 0) {
        kept.add(strand.slice(found.start(mark.kept()), found.end(mark.kept())));
      }
      done = found.end();
    }
    return done == 0 ? strand : kept.add(strand.slice(done, strand.length())).done();
  }

  private static Strand entities(Strand strand) {
    var found = ENTITY.matcher(strand.text());
    var kept = new StrandBuilder();
    int done = 0;
    while (found.find()) {
      String letters = Parser.unescapeEntities(found.group(), false);
      kept.add(strand.slice(done, found.start()));
      kept.add(Strand.whole(letters, strand.from()[found.start()], strand.to()[found.end() - 1]));
      done = found.end();
    }
    return done == 0 ? strand : kept.add(strand.slice(done, strand.length())).done();
  }
}
