package org.hearsay.read.imprint;

import java.util.ArrayList;
import java.util.List;
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
  private static final Pattern TITLED =
      Pattern.compile(
          "(?:Dr|Prof|Professor|Capt|Captain|Col|Colonel|Adm|Admiral|Gen|General|Sir|Dame)\\.?"
              + "(?: \\p{Lu}[\\p{L}.'’-]*| (?:de|da|van|von|der|al|bin|and|und|&)|,){1,8}");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)\\b(?:at )?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?\\b"
              + "|\\b\\d{1,2} ?[ap]\\.?m\\.?(?: ?[A-Z]{2,4})?\\b"
              + "|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:mon|tue|wed|thu|fri|sat|sun)\\b");

  private String outlet = "";
  private String agency = "";
  private String host = "";
  private Optional<String> author = Optional.empty();
  private final List<Stated> days = new ArrayList<>();
  private int addressYear;

  /// A date with where it stood; a lower rank is nearer to the report's own word on its
  // publication.
  private record Stated(StatedDay day, String basis, int rank) {}

  boolean hasOutlet() {
    return !outlet.isEmpty();
  }

  /// Takes a line that can only be part of a header; false where it is something else.
  boolean takeHeader(String line) {
    return takeAddress(line)
        || takeLabel(line)
        || takeByline(line)
        || takeDateLine(line)
        || takeTitled(line);
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
    if (!found.matches() || FrontLines.words(line) > 14) {
      return false;
    }
    String value = found.group(2);
    switch (found.group(1).toLowerCase(java.util.Locale.ROOT)) {
      case "source", "outlet", "publisher", "publication" -> nameOutlet(value);
      case "author", "by", "written by", "reporter", "from" -> nameAuthor(value);
      default -> StatedDay.in(value).ifPresent(day -> days.add(new Stated(day, "date line", 0)));
    }
    return true;
  }

  private boolean takeByline(String line) {
    var found = BYLINE.matcher(line);
    if (!found.matches() || FrontLines.words(line) > 18 || line.endsWith(".")) {
      return false;
    }
    takePieces(found.group(1), true);
    return true;
  }

  /// "X, Outlet, May 25, 2022", "X | Outlet | 25 May 2022": the name first, then the rest in any
  // order.
  private void takePieces(String rest, boolean nameFirst) {
    var day = StatedDay.in(rest);
    day.ifPresent(stated -> days.add(new Stated(stated, nameFirst ? "byline" : "date line", 1)));
    String words =
        day.map(stated -> rest.substring(0, stated.start()) + "|" + rest.substring(stated.end()))
            .orElse(rest);
    boolean name = nameFirst;
    for (String part :
        CLOCK
            .matcher(words)
            .replaceAll("|")
            .split("[,|;•·/]|\\s[–—-]\\s| for (?=\\p{Lu}|the )| in \\p{Lu}\\w+| on (?=\\|)")) {
      String piece = part.strip();
      if (piece.isEmpty()) {
        continue;
      }
      if (name) {
        nameAuthor(piece);
      } else if (OutletWords.holdsOne(piece) && !OutletWords.isOther(piece)) {
        nameOutlet(piece);
      }
      name = false;
    }
  }

  /// A short line that is a date with little beside it: "Posted on 4 May 2022", "17 May 2022",
  /// "Galerna News Agency | 4 May 2022".
  private boolean takeDateLine(String line) {
    var day = StatedDay.in(line);
    if (day.isEmpty() || UPDATED.matcher(line).matches()) {
      return UPDATED.matcher(line).matches() && day.isPresent() && FrontLines.words(line) < 14;
    }
    if (FrontLines.words(line) <= 18 && POSTED.matcher(line).matches()) {
      days.add(new Stated(day.get(), "date line", 0));
      return true;
    }
    String rest =
        CLOCK
            .matcher(line.substring(0, day.get().start()) + "|" + line.substring(day.get().end()))
            .replaceAll(" ")
            .replaceAll("[|,;:•·()/–—-]+", " ")
            .strip();
    boolean named = FrontLines.words(rest) <= 8 && OutletWords.holdsOne(rest);
    boolean bare = rest.length() <= 3 || (FrontLines.words(rest) <= 3 && !line.endsWith("."));
    if (!bare && !(named && line.matches(".*[|,;•·(–—-].*"))) {
      return false;
    }
    takePieces(line, false);
    return true;
  }

  private boolean takeTitled(String line) {
    if (!TITLED.matcher(line).matches()) {
      return false;
    }
    nameAuthor(line);
    return true;
  }

  /// Takes a short line that names a body that publishes: "Centre for Coastal Studies".
  boolean takeMasthead(String line) {
    boolean masthead =
        FrontLines.words(line) <= 8
            && OutletWords.holdsOne(line)
            && line.matches(
                "(?:(?:\\p{Lu}|\\d)\\S*|of|for|the|and|on|in|&|de|la|del|du)(?: (?:(?:\\p{Lu}|\\d)\\S*|of|for|the|and|on|in|&|de|la|del|du))*");
    if (masthead) {
      nameOutlet(line);
    }
    return masthead;
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
            java.util.Comparator.comparing((Stated stated) -> !stated.day().isWhole())
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
