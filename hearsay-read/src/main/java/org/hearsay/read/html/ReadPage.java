package org.hearsay.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Imprint;
import org.hearsay.read.clean.Content;
import org.hearsay.read.clean.Furniture;
import org.hearsay.read.clean.Paragraphs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads a web page.
public final class ReadPage {

  private final Hints hints = new Hints();
  private final Furniture furniture;
  private final MainText mainText;

  public ReadPage(Furniture furniture) {
    this.furniture = furniture;
    this.mainText = new MainText(hints, furniture);
  }

  /// Empty where the page holds no words at all.
  public Optional<Content> read(String raw) {
    var page = Jsoup.parse(raw, "", Parser.htmlParser().setTrackPosition(true));
    var all = CutBlocks.of(page, raw, hints);
    var main = mainText.of(all);
    var imprint = PageImprint.read(page, all, main, hints);
    var text = together(page, raw, imprint, all, main);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Content(imprint, language(page), text.text(), text.map()));
  }

  private Paragraphs together(
      Document page, String raw, Imprint imprint, List<Block> all, List<Block> main) {
    var text = new Paragraphs();
    String headline = imprint.headline();
    Headline.strand(page, raw, headline, all, main).ifPresent(text::add);
    for (var block : main) {
      if (!Headline.isSame(block.text().text(), headline)) {
        text.add(furniture.cut(block.text()));
      }
    }
    return text;
  }

  private static Locale language(Document page) {
    var html = page.selectFirst("html[lang]");
    var stated = Locale.forLanguageTag(html == null ? "" : html.attr("lang").strip());
    return stated.getLanguage().isEmpty() ? Locale.ENGLISH : stated;
  }
}
