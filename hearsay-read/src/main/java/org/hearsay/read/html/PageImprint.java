package org.hearsay.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.Imprint;
import org.hearsay.read.imprint.Address;
import org.hearsay.read.imprint.FrontLines;
import org.jsoup.nodes.Document;

/// What a page says of itself: in its head, in schema.org terms, and in the lines under its
/// headline.
final class PageImprint {

  private static final int LINES_UNDER = 12;
  private static final Pattern BAR = Pattern.compile("\\s+[|–—·•»:-]+\\s+|\\s*[|»]\\s*");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i).*(https?://|www\\.|@).*|admin(istrator)?|editor|staff|webmaster|unknown|anonymous|guest");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|Copyright)(?: ©)? ?(?:(?:19|20)\\d\\d(?: ?[-–] ?(?:19|20)?\\d\\d)?)?,? "
              + "(\\p{Lu}[^.|,·•©]{2,60}?)(?=[.|,·•©]| All | Alle | Todos | Tous |$)");

  private final Document page;
  private final Meta meta;
  private final JsonLd linked;
  private final Optional<Address> address;

  private PageImprint(Document page) {
    this.page = page;
    this.meta = new Meta(page);
    this.linked = JsonLd.of(page);
    this.address = address(page, meta);
  }

  static Imprint read(Document page, List<Block> all, List<Block> main, Hints hints) {
    return new PageImprint(page).read(all, main, hints);
  }

  private Imprint read(List<Block> all, List<Block> main, Hints hints) {
    String headline = headline(all, main);
    var printed = FrontLines.under(linesUnder(headline, all, main));
    var published = PageDay.of(page, meta, linked, address, printed.published(), hints);
    return new Imprint(outlet(headline, printed), author(printed), headline, published);
  }

  private static Optional<Address> address(Document page, Meta meta) {
    var link = page.selectFirst("link[rel=canonical][href]");
    return Address.in(link == null ? "" : link.attr("href"))
        .or(() -> Address.in(meta.value("og:url", "twitter:url", "parsely-link")));
  }

  /// The page's own heading where its title repeats it, else what the head states, less the outlet.
  private String headline(List<Block> all, List<Block> main) {
    String title = page.title().strip();
    String stated = meta.value("og:title", "twitter:title", "dc.title", "citation_title");
    int reach = main.isEmpty() ? all.size() : all.indexOf(main.getLast()) + 1;
    var heading =
        all.stream()
            .limit(Math.max(reach, 0))
            .filter(block -> block.isHeading() && block.size() >= 2)
            .map(block -> block.text().text())
            .filter(
                words ->
                    isPartOf(words, title)
                        || isPartOf(words, stated)
                        || isPartOf(words, linked.headline()))
            .max(java.util.Comparator.comparingInt(String::length));
    return heading.orElseGet(() -> fromHead(stated, title));
  }

  private String fromHead(String stated, String title) {
    if (!linked.headline().isEmpty()) {
      return fold(linked.headline());
    }
    var first = page.select("h1");
    String heading = first.size() == 1 ? fold(first.getFirst().text()) : "";
    String words = !stated.isEmpty() ? stated : !title.isEmpty() ? title : heading;
    return fold(withoutOutlet(words));
  }

  private static boolean isPartOf(String words, String title) {
    String plain = fold(words).toLowerCase(Locale.ROOT);
    return plain.length() > 8 && fold(title).toLowerCase(Locale.ROOT).contains(plain);
  }

  private static String fold(String words) {
    return words.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  /// "Ferry sinks | The Coastal Herald" → "Ferry sinks".
  private String withoutOutlet(String title) {
    var bars = BAR.matcher(title);
    int cut = -1;
    while (bars.find()) {
      cut = bars.start();
    }
    return cut > 0
            && title.substring(0, cut).split("\\s+").length >= 3
            && title.substring(cut).split("\\s+").length <= 7
        ? title.substring(0, cut)
        : title;
  }

  private String outlet(String headline, Imprint printed) {
    String named =
        meta.value(
            "og:site_name",
            "application-name",
            "dc.publisher",
            "dcterms.publisher",
            "citation_journal_title",
            "publisher");
    if (!named.isEmpty() && !named.startsWith("http")) {
      return fold(named);
    }
    if (!linked.publisher().isEmpty()) {
      return fold(linked.publisher());
    }
    String tail = behind(headline);
    if (!tail.isEmpty()) {
      return tail;
    }
    if (!printed.outlet().isEmpty()) {
      return printed.outlet();
    }
    return fromMasthead().or(() -> address.map(Address::host)).orElse("");
  }

  /// The name in the page's own header, or beside its copyright: "© 2022 The Coastal Herald".
  private Optional<String> fromMasthead() {
    return page
        .select(
            "[itemprop=publisher], .site-title, .site-name, #site-title, #site-name, .sitename,"
                + " .masthead, #masthead, .brand, .logo, #logo")
        .stream()
        .map(element -> fold(element.text().isBlank() ? alternative(element) : element.text()))
        .filter(name -> !name.isEmpty() && name.split(" ").length <= 6)
        .findFirst()
        .or(this::fromCopyright);
  }

  private static String alternative(org.jsoup.nodes.Element element) {
    var picture = element.selectFirst("img[alt]");
    return picture == null ? "" : picture.attr("alt").replaceFirst("(?i)\\s*logo$", "");
  }

  private Optional<String> fromCopyright() {
    return page.select("footer, [class*=footer], [id*=footer], [class*=copyright], small").stream()
        .map(element -> COPYRIGHT.matcher(fold(element.text())))
        .filter(java.util.regex.Matcher::find)
        .map(found -> found.group(1).strip())
        .filter(name -> name.split(" ").length <= 6)
        .findFirst();
  }

  /// What the page's title holds beside the headline, where it is short: "… | The Coastal Herald".
  private String behind(String headline) {
    String title = fold(page.title());
    var bars = BAR.matcher(title);
    int end = -1;
    while (bars.find()) {
      end = bars.end();
    }
    if (end < 0 || headline.isEmpty()) {
      return "";
    }
    String tail = title.substring(end).strip();
    boolean inHeadline = headline.toLowerCase(Locale.ROOT).contains(tail.toLowerCase(Locale.ROOT));
    return inHeadline || tail.split("\\s+").length > 6 ? "" : tail;
  }

  private Optional<String> author(Imprint printed) {
    var names = new ArrayList<>(linked.authors());
    String stated =
        meta.value(
            "author",
            "article:author",
            "byl",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "citation_author");
    if (names.isEmpty()) {
      names.add(stated);
    }
    var good =
        names.stream().map(PageImprint::name).filter(name -> !name.isEmpty()).distinct().toList();
    return good.isEmpty()
        ? printed.author().or(this::fromByline)
        : Optional.of(String.join(", ", good));
  }

  private static String name(String stated) {
    String plain = fold(stated).replaceFirst("^(?i)(by|von|por|par|di|door)\\s+", "");
    return plain.split(" ").length > 10 || NO_NAME.matcher(plain).matches() ? "" : plain;
  }

  private Optional<String> fromByline() {
    return page
        .select("[rel=author], [itemprop=author], .byline, .author-name, .article-author, .author")
        .stream()
        .map(element -> name(element.text()))
        .filter(name -> !name.isEmpty() && name.split(" ").length <= 5)
        .findFirst();
  }

  /// The lines between the headline and the end of the report's first paragraph, furniture or not.
  private static List<String> linesUnder(String headline, List<Block> all, List<Block> main) {
    int stop = main.stream().filter(Block::isGood).findFirst().map(all::indexOf).orElse(-1);
    int start = -1;
    for (int i = 0; i < stop; i++) {
      start = Headline.isSame(all.get(i).text().text(), headline) ? i : start;
    }
    if (stop < 0) {
      return List.of();
    }
    int from = start >= 0 ? start + 1 : Math.max(0, stop - 3);
    return all.subList(from, stop + 1).stream()
        .limit(LINES_UNDER)
        .map(block -> block.text().text())
        .toList();
  }
}
