package org.hearsay.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.read.clean.Strand;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/// Finds where a page prints its headline, so that it stands first in the text and leads back
/// to the source.
final class Headline {

  private Headline() {}

  /// The headline as printed before the main text, else as in the page's title, else without a
  /// place.
  static Optional<Strand> strand(
      Document page, String raw, String headline, List<Block> all, List<Block> main) {
    if (headline.isEmpty()) {
      return Optional.empty();
    }
    int mainStart = main.isEmpty() ? raw.length() : main.getFirst().text().from()[0];
    return all.stream()
        .filter(block -> isSame(block.text().text(), headline))
        .filter(block -> block.text().from()[0] <= mainStart)
        .reduce((earlier, later) -> later.isHeading() || !earlier.isHeading() ? later : earlier)
        .map(Block::text)
        .or(() -> inTitle(page, raw, headline))
        .or(() -> Optional.of(Strand.whole(headline, 0, 0)));
  }

  private static Optional<Strand> inTitle(Document page, String raw, String headline) {
    var title = page.selectFirst("title");
    if (title != null
        && title.childNodeSize() > 0
        && title.childNode(0) instanceof TextNode words) {
      var strand = new SourceLetters(raw).of(words).folded();
      int at = strand.text().indexOf(headline);
      if (at >= 0) {
        return Optional.of(strand.slice(at, at + headline.length()));
      }
    }
    return Optional.empty();
  }

  /// The same words, whatever their case and marks.
  static boolean isSame(String one, String other) {
    return !other.isEmpty() && letters(one).equals(letters(other));
  }

  private static String letters(String words) {
    return words.length() > 400
        ? words
        : words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
