package org.hearsay.read.imprint;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A web address: its host is an outlet of last resort, and its path may state a day.
///
/// @param host in lower case without "www.": "news.example.org"
public record Address(String host, String path) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:source|url|link)\\s*:\\s*)?<?(?:https?://|(?=www\\.))(?:www\\.)?"
              + "([a-z0-9][a-z0-9.-]*\\.[a-z]{2,})(?::\\d+)?((?:/|%2[Ff])[^\\s>]*)?>?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY =
      Pattern.compile(
          "(?<=[/_-])((?:19|20)\\d\\d)([/_-]?)(0?[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01]|[1-9])(?=[/_-]|$)");
  private static final Pattern MONTH =
      Pattern.compile("(?<=/)((?:19|20)\\d\\d)/(0?[1-9]|1[0-2])(?=/)");
  private static final Pattern WORD_MONTH =
      Pattern.compile(
          "(?<=/)((?:19|20)\\d\\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/"
              + "(\\d{1,2})(?=/)");

  /// The address that is all of `line`, if it is one.
  public static Optional<Address> in(String line) {
    var found = FORM.matcher(line.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    String path = found.group(2) == null ? "" : found.group(2).replaceAll("%2[Ff]", "/");
    return Optional.of(new Address(found.group(1).toLowerCase(Locale.ROOT), path));
  }

  /// The day its path states: "/2022/7/21/", "/2022-07-21/", "/20220721/", "/2022/jul/21/".
  public Optional<StatedDay> day() {
    var day = DAY.matcher(path);
    if (day.find() && (day.group(2).length() == 1 || day.group().length() == 8)) {
      return StatedDay.in(day.group(1) + "/" + day.group(3) + "/" + day.group(4));
    }
    var word = WORD_MONTH.matcher(path);
    if (word.find()) {
      return StatedDay.in(word.group(3) + " " + word.group(2) + " " + word.group(1));
    }
    return Optional.empty();
  }

  /// The year its path states, with a month behind it; 0 where there is none.
  public int year() {
    var month = MONTH.matcher(path);
    return day().map(StatedDay::year).orElse(month.find() ? Integer.parseInt(month.group(1)) : 0);
  }
}
