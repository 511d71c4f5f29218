package org.hearsay.lab.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.read.imprint.StatedDay;

/// What the first lines of a text state of its own day of publication, and the text without it: the
/// day in a web address; a whole date that makes up a line, with "Posted on" or a name at most; a
/// whole date in the dateline, behind a place and before a dash, a colon or an agency.
///
/// A whole web address goes, of the others only the words of the date.
///
/// @param rest the text without what states its day
public record StatedHead(Optional<LocalDate> day, String rest) {

  private static final int LINES = 6;
  private static final int DATELINE = 140;
  private static final int DATE_LINE = 60;
  private static final Pattern ADDRESS = Pattern.compile("^\\s*https?://\\S+\\s*$");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "(?<!\\d)(?<year>(?:19|20)\\d\\d)(?:[/-](?<month>\\d\\d?)[/-](?<day>\\d\\d?)(?!\\d)"
              + "|(?<m>\\d\\d)(?<d>\\d\\d)\\d*)");
  private static final Pattern LABEL =
      Pattern.compile("(?i)\\s*(?:(?:posted|published|updated)(?: on)?|by .{2,30})?[\\s|,:–-]*");
  private static final Pattern PLACE =
      Pattern.compile("[^\\p{Ll}]{0,3}\\p{Lu}[\\p{L}\\d .,’'&/-]{0,45}[,–—( -]*");
  private static final Pattern AFTER =
      Pattern.compile("(?s)\\s*(?:\\(\\p{Lu}|[-–—:)]|\\.\\s*[-–—]).*");

  public static StatedHead of(String text) {
    Optional<LocalDate> address = Optional.empty();
    Optional<LocalDate> printed = Optional.empty();
    var rest = new StringBuilder();
    int seen = 0;
    for (String line : text.split("(?<=\n)")) {
      boolean head = seen < LINES;
      seen += line.isBlank() ? 0 : 1;
      if (head && ADDRESS.matcher(line).matches()) {
        address = address.or(() -> inAddress(line));
        rest.append('\n');
      } else {
        var stated = head ? stated(line) : Optional.<StatedDay>empty();
        printed = printed.or(() -> stated.map(StatedHead::day));
        rest.append(stated.map(day -> without(line, day)).orElse(line));
      }
    }
    return new StatedHead(printed.isPresent() ? printed : address, rest.toString());
  }

  /// A day as gold records write it; empty where it is none.
  public static Optional<LocalDate> day(String written) {
    try {
      return written.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(written.substring(0, 10)));
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  private static LocalDate day(StatedDay stated) {
    return LocalDate.of(stated.year(), stated.month(), stated.day());
  }

  private static String without(String line, StatedDay day) {
    return line.substring(0, day.start()) + line.substring(day.end());
  }

  private static Optional<LocalDate> inAddress(String line) {
    var found = IN_ADDRESS.matcher(line);
    if (!found.find()) {
      return Optional.empty();
    }
    boolean split = found.group("month") != null;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group("year")),
              Integer.parseInt(found.group(split ? "month" : "m")),
              Integer.parseInt(found.group(split ? "day" : "d"))));
    } catch (DateTimeException number) {
      return Optional.empty();
    }
  }

  private static Optional<StatedDay> stated(String line) {
    return StatedDay.in(line.substring(0, Math.min(DATELINE, line.length())))
        .filter(StatedDay::isWhole)
        .filter(
            day -> {
              String before = line.substring(0, day.start());
              String after = line.substring(day.end());
              boolean alone =
                  line.strip().length() < DATE_LINE
                      && LABEL.matcher(before).matches()
                      && after.strip().length() <= 1;
              return alone || PLACE.matcher(before).matches() && AFTER.matcher(after).matches();
            });
  }
}
