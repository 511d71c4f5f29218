package org.hearsay.read.imprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.Imprint;
import org.hearsay.model.Published;

/// What the first lines of a text have told so far, and how they fit together.
final class FrontEvidence {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(source|outlet|publisher|publication|author|by|written by|reporter|date|published"
              + "|publication date|dateline|from|sent)\\s*:\\s*(\\S.*)");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|by|Written by|Reported by|Posted by|Story by|Words by|Text by|From) (\\p{Lu}.*)");
  private static final Pattern POSTED =
      Pattern.compile(
          "(?i)(?:first |originally )?(?:posted|published|filed|released|issued|date)"
              + "(?: on| online| at)?:? .*");
  private static final Pattern UPDATED = Pattern.compile("(?i)(?:last )?(?:updated|modified)\\b.*");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)\\b(?:at )?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?\\b"
              + "|\\b\\d{1,2} ?[ap]\\.?m\\.?(?: ?[A-Z]{2,4})?\\b"
              + "|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b"
              + "|\\b(?:mon|tue|wed|thu|fri|sat|sun)\\b");
  private static final Pattern PLACE = Pattern.compile(" (?:in|from|at) \\p{Lu}[\\p{L} ]*");
  private static final Pattern FOR = Pattern.compile(" for (?=\\p{Lu}|the )| on (?=\\|)");
  private static final Pattern BY = Pattern.compile("(?i)^.*?\\bby +(?=\\p{Lu})");
  private static final int LABEL_WORDS = 14;
  private static final int BYLINE_WORDS = 20;

  private String outlet = "";
  private String agency = "";
  private String host = "";
  private Optional<String> author = Optional.empty();
  private final List<Stated> days = new ArrayList<>();
  private int addressYear;

  /// A date with where it stood; a lower rank is nearer to the report's own word on its
  /// publication.
  private record Stated(StatedDay day, String basis, int rank) {}

  boolean hasAddress() {
    return !host.isEmpty();
  }

  /// Takes a line that can only be part of a header; false where it is something else.
  boolean takeHeader(String line) {
    return takeAddress(line)
        || takeLabel(line)
        || takeByline(line)
        || takeDateLine(line)
        || takeTitledName(line);
  }

  private boolean takeAddress(String line) {
    var address = Address.in(line);
    address.ifPresent(
        found -> {
          host = found.host();
          addressYear = found.year();
          found.day().ifPresent(day -> days.add(new Stated(day, "url", 3)));
        });
    return address.isPresent();
  }

  private boolean takeLabel(String line) {
    var found = LABEL.matcher(line);
    if (!found.matches() || FrontLines.words(line) > LABEL_WORDS) {
      return false;
    }
    String value = found.group(2);
    switch (found.group(1).toLowerCase(Locale.ROOT)) {
      case "source", "outlet", "publisher", "publication" -> nameOutlet(value);
      case "author", "by", "written by", "reporter", "from" -> nameAuthor(value);
      default -> StatedDay.in(value).ifPresent(day -> days.add(new Stated(day, "date line", 0)));
    }
    return true;
  }

  /// "By X, Outlet, May 25, 2022", "By X | Outlet | 25 May 2022": the name first, then the rest
  /// in any order.
  private boolean takeByline(String line) {
    var found = BYLINE.matcher(line);
    if (!found.matches() || FrontLines.words(line) > BYLINE_WORDS || line.endsWith(".")) {
      return false;
    }
    String rest = found.group(1);
    var day = StatedDay.in(rest);
    day.ifPresent(stated -> days.add(new Stated(stated, "byline", 1)));
    var pieces = HeaderLine.pieces(FOR.matcher(withoutDay(rest, day)).replaceAll("|"));
    for (int i = 0; i < pieces.size(); i++) {
      String piece = PLACE.matcher(pieces.get(i)).replaceAll("");
      boolean named =
          HeaderLine.isMasthead(piece) || (day.isPresent() && i == 1 && pieces.size() == 2);
      if (i == 0) {
        nameAuthor(piece);
      } else if (named && HeaderLine.isCapitalised(piece) && !OutletWords.isOther(piece)) {
        nameOutlet(piece);
      }
    }
    return true;
  }

  private static String withoutDay(String line, Optional<StatedDay> day) {
    String words =
        day.map(stated -> line.substring(0, stated.start()) + "|" + line.substring(stated.end()))
            .orElse(line);
    return CLOCK.matcher(words).replaceAll("|");
  }

  /// A short line that is a date with little beside it: "Posted on 4 May 2022", "17 May 2022",
  /// or a row of parts with a date: "Galerna News Agency | 4 May 2022".
  private boolean takeDateLine(String line) {
    var day = StatedDay.in(line).filter(stated -> stated.day() != 0 || stated.hasYear());
    boolean updated = UPDATED.matcher(line).matches();
    if (day.isEmpty() || updated) {
      return day.isPresent() && FrontLines.words(line) <= LABEL_WORDS;
    }
    boolean posted = POSTED.matcher(line).matches() && FrontLines.words(line) <= BYLINE_WORDS;
    String rest = withoutDay(line, day);
    String words = rest.replaceAll("[^\\p{L}\\p{N}'’.-]+", " ").strip();
    boolean bare = FrontLines.words(words) <= 3 && !line.endsWith(".");
    if (!posted && !bare && !isDatedRow(rest)) {
      return false;
    }
    days.add(new Stated(day.get(), "date line", posted ? 0 : 1));
    HeaderLine.pieces(rest).forEach(piece -> takePiece(piece, posted));
    return true;
  }

  /// Beside a date, most parts must be names of their own: words of a sentence are none.
  private static boolean isDatedRow(String rest) {
    var pieces = HeaderLine.pieces(rest).stream().filter(piece -> piece.length() > 2).toList();
    long names =
        pieces.stream()
            .filter(piece -> HeaderLine.isCapitalised(piece) || HeaderLine.isSeries(piece))
            .count();
    return HeaderLine.isRow(rest) && names * 2 > pieces.size();
  }

  private void takePiece(String piece, boolean posted) {
    String name = posted ? BY.matcher(piece).replaceFirst("") : piece;
    if (HeaderLine.isTitledName(name) || !name.equals(piece)) {
      nameAuthor(name);
    } else if (HeaderLine.isMasthead(name)
        && !HeaderLine.isSeries(name)
        && !OutletWords.isOther(name)) {
      nameOutlet(name);
    }
  }

  private boolean takeTitledName(String line) {
    if (!HeaderLine.isTitledName(line)) {
      return false;
    }
    nameAuthor(line);
    return true;
  }

  /// Takes what short lines name besides a headline: an outlet or a person.
  void takeLoose(List<String> lines) {
    for (String line : lines) {
      if (HeaderLine.isMasthead(line)) {
        nameOutlet(line);
      } else if (HeaderLine.isPerson(line)) {
        nameAuthor(line);
      }
    }
  }

  void take(Dateline dateline) {
    if (dateline.own()) {
      nameOutlet(dateline.outlet());
    } else {
      agency = dateline.outlet();
    }
    dateline.day().ifPresent(day -> days.add(new Stated(day, "dateline", 4)));
  }

  private void nameOutlet(String name) {
    outlet = outlet.isEmpty() ? name.strip() : outlet;
  }

  private void nameAuthor(String name) {
    String plain = name.replaceAll("\\s*[(<].*", "").strip();
    if (author.isEmpty() && !plain.isEmpty() && FrontLines.words(plain) <= 10) {
      author = Optional.of(plain);
    }
  }

  Imprint imprint(String headline) {
    String named = !outlet.isEmpty() ? outlet : !host.isEmpty() ? host : agency;
    return new Imprint(named, author, headline, published());
  }

  private Published published() {
    int year =
        days.stream()
            .map(Stated::day)
            .filter(StatedDay::hasYear)
            .mapToInt(StatedDay::year)
            .findFirst()
            .orElse(addressYear);
    return days.stream()
        .map(stated -> complete(stated, year))
        .filter(stated -> stated.day().hasYear())
        .min(
            Comparator.comparing((Stated stated) -> !stated.day().isWhole())
                .thenComparing(Stated::rank))
        .flatMap(stated -> stated.day().published(stated.basis()))
        .orElse(Published.NOT_STATED);
  }

  private static Stated complete(Stated stated, int year) {
    return stated.day().hasYear() || year == 0
        ? stated
        : new Stated(
            stated.day().inYear(year), stated.basis() + ", year from another line", stated.rank());
  }
}
