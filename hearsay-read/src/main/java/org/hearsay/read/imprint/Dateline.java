package org.hearsay.read.imprint;

import java.util.Optional;
import java.util.regex.Pattern;

/// How a paragraph begins in agency manner: "VIGO, May 4 (Galerna News Agency) -", "LAGOS
/// (Reuters) —", "Nairobi, May 6 2022 (IPS) -", "KAMPALA (May 4) –", "CAIRO - 13 July 2022:",
/// "afrol News, 27 January -".
///
/// @param outlet the agency, or the outlet that stands first; empty where none is named
/// @param own whether the outlet stands first, so that it speaks of itself and not of its agency
public record Dateline(String outlet, boolean own, Optional<StatedDay> day) {

  private static final int REACH = 160;
  private static final String DASH = "\\s*\\.?(?:--|[-–—])\\s";
  private static final String TOWN =
      "\\p{Lu}[\\p{L}'’. -]{1,40}(?:,\\s?\\p{Lu}[\\p{L}'’. -]{1,30}?){0,3}?";
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}'’. -]{1,40}(?:,\\s?\\p{Lu}[\\p{L}'’. -]{1,30}?){0,3}?";
  private static final Pattern AGENCY =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{Lu}'’. -]{1,40}(?:[,/]\\s?\\p{Lu}[\\p{L}'’. -]{1,30}?){0,3}?)?"
              + "(?:,?\\s+(?<date>[^()–—-]{3,40}?))?\\s*"
              + "\\((?<agency>[\\p{L}][^()]{1,60})\\)"
              + "(?:,?\\s+(?<after>[^()–—-]{3,40}?))?"
              + "(?:"
              + DASH
              + "|:\\s)");
  private static final Pattern DATED_AGENCY =
      Pattern.compile(
          "^"
              + TOWN
              + ",\\s+(?<date>[^()–—-]{3,40}?)\\s*\\((?<agency>[\\p{L}][^()]{1,60})\\)(?:"
              + DASH
              + "|:\\s)");
  private static final Pattern BRACKETED =
      Pattern.compile("^" + CAPITALS + "\\s*\\((?<date>[^()–—-]{3,40})\\)(?:" + DASH + "|:\\s)");
  private static final Pattern DASHED =
      Pattern.compile("^" + CAPITALS + DASH + "(?<date>[^()–—:-]{3,40}?):\\s");
  private static final Pattern PLACE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}'’. -]{2,40}(?:,\\s?\\p{Lu}[\\p{L}'’. -]{1,30}?){0,3}?,\\s"
              + "(?<date>[^()–—-]{3,40}?)"
              + DASH);
  private static final Pattern OWN =
      Pattern.compile(
          "^(?<outlet>[\\p{L}][\\p{L}\\p{N}'’&. ]{2,50}?),\\s(?<date>[^()–—-]{3,30}?)" + DASH);

  public static Optional<Dateline> in(String paragraph) {
    String start = paragraph.substring(0, Math.min(REACH, paragraph.length()));
    return agency(start)
        .or(() -> datedAgency(start))
        .or(() -> dated(BRACKETED, start))
        .or(() -> dated(DASHED, start))
        .or(() -> dated(PLACE, start))
        .or(() -> own(start));
  }

  private static Optional<Dateline> datedAgency(String start) {
    var found = DATED_AGENCY.matcher(start);
    return found.find()
        ? day(found.group("date"))
            .map(day -> new Dateline(found.group("agency").strip(), false, Optional.of(day)))
        : Optional.empty();
  }

  private static Optional<Dateline> agency(String start) {
    var found = AGENCY.matcher(start);
    if (!found.find()) {
      return Optional.empty();
    }
    var day = day(found.group("date")).or(() -> day(found.group("after")));
    boolean odd = found.group("place") == null && found.group("date") != null && day.isEmpty();
    var inside = StatedDay.in(found.group("agency"));
    return odd || inside.isPresent()
        ? Optional.empty()
        : Optional.of(new Dateline(found.group("agency").strip(), false, day));
  }

  private static Optional<Dateline> dated(Pattern pattern, String start) {
    var found = pattern.matcher(start);
    return found.find()
        ? day(found.group("date")).map(day -> new Dateline("", false, Optional.of(day)))
        : Optional.empty();
  }

  private static Optional<Dateline> own(String start) {
    var found = OWN.matcher(start);
    return found.find() && OutletWords.holdsOne(found.group("outlet"))
        ? day(found.group("date"))
            .map(day -> new Dateline(found.group("outlet").strip(), true, Optional.of(day)))
        : Optional.empty();
  }

  private static Optional<StatedDay> day(@org.jspecify.annotations.Nullable String written) {
    return written == null ? Optional.empty() : StatedDay.in(written).filter(day -> day.day() != 0);
  }
}
