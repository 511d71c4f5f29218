package org.hearsay.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.read.clean.Strand;
import org.hearsay.read.clean.StrandBuilder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Cuts a page into its blocks, in the order of its source. Walks without recursion, so that no
/// depth of nesting can exhaust the stack.
final class CutBlocks implements NodeFilter {

  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "select",
          "option",
          "button",
          "textarea",
          "canvas",
          "audio",
          "video",
          "head",
          "map",
          "datalist",
          "input",
          "frameset");
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "nobr",
          "q",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "img",
          "picture",
          "source",
          "center",
          "amp-img",
          "st1:place",
          "o:p");

  private final SourceLetters source;
  private final Hints hints;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Element> junk = new ArrayList<>();
  private List<Element> junkNow = List.of();
  private StrandBuilder text = new StrandBuilder();
  private Element holder;
  private int linked;
  private int links;
  private int breaks;

  private CutBlocks(Document page, String raw, Hints hints) {
    this.source = new SourceLetters(raw);
    this.hints = hints;
    this.holder = page.body();
  }

  static List<Block> of(Document page, String raw, Hints hints) {
    var cut = new CutBlocks(page, raw, hints);
    page.body().filter(cut);
    cut.flush();
    return cut.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode letters) {
      take(letters);
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String tag = element.normalName();
    if (SILENT.contains(tag)) {
      return FilterResult.SKIP_CHILDREN;
    }
    if (tag.equals("br")) {
      lineBreak(element);
    } else if (tag.equals("a")) {
      links++;
    } else if (!INLINE.contains(tag)) {
      flush();
    }
    if (hints.isJunk(element)) {
      flush();
      junk.add(element);
      junkNow = List.copyOf(junk);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (tag.equals("a")) {
        links--;
      } else if (!INLINE.contains(tag) && !tag.equals("br") && !SILENT.contains(tag)) {
        flush();
      }
      if (!junk.isEmpty() && junk.getLast() == element) {
        flush();
        junk.removeLast();
        junkNow = List.copyOf(junk);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void take(TextNode letters) {
    var strand = source.of(letters);
    if (!strand.isBlank()) {
      if (text.isEmpty()) {
        holder = holderOf(letters);
      }
      breaks = 0;
      linked += links > 0 ? strand.text().strip().length() : 0;
    }
    text.add(strand);
  }

  private static Element holderOf(TextNode letters) {
    var up = (Element) letters.parent();
    while (up != null && INLINE.contains(up.normalName()) && up.parent() != null) {
      up = up.parent();
    }
    return up == null ? new Element("body") : up;
  }

  /// One line break is a blank, two end the paragraph.
  private void lineBreak(Element element) {
    breaks++;
    if (breaks > 1) {
      flush();
      return;
    }
    var range = element.sourceRange();
    int start = range.isTracked() ? range.startPos() : 0;
    text.add(Strand.whole("\n", start, range.isTracked() ? range.endPos() : 0));
  }

  private void flush() {
    var folded = text.done().folded();
    if (folded.length() > 0) {
      blocks.add(new Block(holder, folded, linked, junkNow));
    }
    text = new StrandBuilder();
    linked = 0;
    breaks = 0;
  }
}
