package org.hearsay.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.read.clean.Furniture;

/// What a decoded file holds: its content decides, its name only where the content may be either.
enum FileKind {
  TEXT,
  PAGE,
  MARKDOWN,
  FEED,
  RICH_TEXT,
  OTHER;

  private static final int HEAD = 2000;
  private static final Pattern PAGE_START =
      Pattern.compile(
          "(?is)\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body|title|meta|article|main|div|p|h1|section|span|table)\\b.*");
  private static final Pattern PAGE_INSIDE = Pattern.compile("(?is)<(?:html|head|body)\\b[^>]*>.*");
  private static final Pattern FEED_START =
      Pattern.compile("(?is)\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:rss|feed|rdf:rdf)\\b.*");
  private static final Pattern XML_START = Pattern.compile("(?is)\\s*<\\?xml\\b.*");
  private static final List<String> READ =
      List.of("txt", "text", "html", "htm", "xhtml", "md", "markdown", "");

  static FileKind of(String name, String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    if (FEED_START.matcher(head).matches()) {
      return FEED;
    }
    String ending = ending(name);
    if (PAGE_START.matcher(head).matches()
        || (!isMarkdown(ending) && PAGE_INSIDE.matcher(head).find())) {
      return PAGE;
    }
    if (head.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    if (XML_START.matcher(head).matches() || other(name).isPresent()) {
      return OTHER;
    }
    return isMarkdown(ending) ? MARKDOWN : isPage(ending) ? PAGE : TEXT;
  }

  /// What a file of this kind and name is called, where it is not read.
  Optional<String> notRead(String name) {
    return switch (this) {
      case TEXT, PAGE, MARKDOWN -> Optional.empty();
      case FEED -> Optional.of("a feed");
      case RICH_TEXT -> Optional.of("a rich text (RTF) document");
      case OTHER -> Optional.of(other(name).orElse("an XML document"));
    };
  }

  private static boolean isMarkdown(String ending) {
    return ending.equals("md") || ending.equals("markdown");
  }

  private static boolean isPage(String ending) {
    return ending.equals("html") || ending.equals("htm") || ending.equals("xhtml");
  }

  /// The part of a name behind its last dot, in lower case.
  static String ending(String name) {
    String bare = name.substring(name.lastIndexOf('/') + 1);
    int dot = bare.lastIndexOf('.');
    return dot <= 0 ? "" : bare.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /// Whether files of this name are expected to be text of a kind that is read.
  static boolean promisesText(String name) {
    return READ.contains(ending(name));
  }

  /// What files of this name are, where they are known and not read: "a PDF document".
  static Optional<String> other(String name) {
    String ending = ending(name);
    return Furniture.Words.lines("/org/hearsay/read/other-types.tsv").stream()
        .filter(line -> line.startsWith(ending + "\t"))
        .map(line -> line.substring(ending.length() + 1))
        .findFirst();
  }
}
