package org.hearsay.present.view;

import java.util.Locale;

/// Numbers with their nouns, the same in every country: "1,204 claims", "1 report".
public final class Count {

  private Count() {}

  public static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  public static String of(long number, String noun) {
    return of(number) + " " + noun(number, noun);
  }

  /// How often something stands in reports: "once", "twice in 1 report", "12 times in 5 reports".
  public static String times(int times, int reports) {
    String often = times == 1 ? "once" : times == 2 ? "twice" : of(times) + " times";
    return times == 1 ? often : often + " in " + of(reports, "report");
  }

  public static String noun(long number, String noun) {
    return number == 1 ? noun : noun + "s";
  }
}
