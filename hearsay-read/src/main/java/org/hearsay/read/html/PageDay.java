package org.hearsay.read.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Published;
import org.hearsay.read.imprint.Address;
import org.hearsay.read.imprint.StatedDay;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// When a page was published, by the surest of its statements that its others do not rule out:
/// a day later than the page's own last change cannot be its first.
final class PageDay {

  private static final List<String> SURE =
      List.of(
          "article:published_time",
          "article:published",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "citation_publication_date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "published_time",
          "article_date_original",
          "originalpublicationdate",
          "dcterms.issued",
          "dc.date.issued",
          "dcterms.created",
          "dc.date.created",
          "datecreated");
  private static final List<String> LOOSE =
      List.of("dc.date", "dcterms.date", "date", "article.created", "created", "last-published");
  private static final List<String> CHANGED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "lastmod",
          "last-modified",
          "dcterms.modified",
          "dc.date.modified");

  private final Meta meta;
  private final JsonLd linked;
  private final List<Published> candidates = new ArrayList<>();

  private PageDay(Meta meta, JsonLd linked) {
    this.meta = meta;
    this.linked = linked;
  }

  /// @param printed what the lines under the headline say
  static Published of(
      Document page,
      Meta meta,
      JsonLd linked,
      Optional<Address> address,
      Published printed,
      Hints hints) {
    var day = new PageDay(meta, linked);
    meta.all(SURE).forEach(stated -> day.add(stated.value(), "meta " + stated.name()));
    day.add(linked.published(), "json-ld datePublished");
    day.addElements(page, "[itemprop=datePublished]", hints);
    day.addElements(page, "time[pubdate], time.published, time.entry-date, abbr.published", hints);
    address
        .flatMap(Address::day)
        .flatMap(stated -> stated.published("url"))
        .ifPresent(day.candidates::add);
    if (printed.basis().equals("date line") || printed.basis().equals("byline")) {
      day.candidates.add(printed);
    }
    meta.all(LOOSE).forEach(stated -> day.add(stated.value(), "meta " + stated.name()));
    day.addElements(page, "time[datetime]", hints);
    if (printed.day().isPresent()) {
      day.candidates.add(printed);
    }
    return day.choose();
  }

  private void add(String written, String basis) {
    stated(written).flatMap(day -> day.published(basis)).ifPresent(candidates::add);
  }

  /// Only ISO dates and dates in words; "1651651200000" and "3/4/22" state nothing.
  private static Optional<StatedDay> stated(String written) {
    String plain = written.strip();
    String day = plain.matches("\\d{4}-\\d\\d-\\d\\d[T ].*") ? plain.substring(0, 10) : plain;
    String spread =
        day.matches("(19|20)\\d{6}")
            ? day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6)
            : day;
    return StatedDay.in(spread).filter(StatedDay::hasYear);
  }

  private void addElements(Document page, String query, Hints hints) {
    for (var element : page.select(query)) {
      if (isOfComment(element, hints)) {
        continue;
      }
      String written =
          element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
      String value =
          written.isBlank() && element.hasAttr("title") ? element.attr("title") : written;
      int before = candidates.size();
      add(value.isBlank() ? element.text() : value, element.normalName() + " element");
      if (candidates.size() > before) {
        return;
      }
    }
  }

  /// Whether the element is part of comments, related stories and the like.
  private static boolean isOfComment(Element element, Hints hints) {
    for (Element up = element.parent(); up != null; up = up.parent()) {
      if (hints.isOther(up)) {
        return true;
      }
    }
    return false;
  }

  private Published choose() {
    var latest = latest();
    return candidates.stream()
        .filter(
            one ->
                latest.isEmpty()
                    || !one.earliest().orElse(LocalDate.MIN).isAfter(latest.get().plusDays(1)))
        .findFirst()
        .orElse(Published.NOT_STATED);
  }

  private Optional<LocalDate> latest() {
    var changed = new ArrayList<LocalDate>();
    meta.all(CHANGED)
        .forEach(
            stated ->
                stated(stated.value())
                    .filter(StatedDay::isWhole)
                    .ifPresent(day -> changed.add(day(day))));
    stated(linked.modified()).filter(StatedDay::isWhole).ifPresent(day -> changed.add(day(day)));
    return changed.stream().max(LocalDate::compareTo);
  }

  private static LocalDate day(StatedDay stated) {
    return LocalDate.of(stated.year(), stated.month(), stated.day());
  }
}
