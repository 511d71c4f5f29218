package org.hearsay.present.page;

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

  static String noun(long number, String noun) {
    return number == 1 ? noun : noun + "s";
  }
}
