package org.hearsay.present.page;

import java.util.List;
import java.util.Locale;
import org.hearsay.present.view.MapSheet;

/// How the page says what the views name by a code.
public final class Wording {

  private Wording() {}

  /// What one claim does to another: "has not verified" for `not-verified`.
  public static String deed(String act) {
    return switch (act) {
      case "deny" -> "denies";
      case "dispute" -> "disputes";
      case "confirm" -> "confirms";
      case "retract" -> "takes back";
      case "not-verified" -> "has not verified";
      default -> act;
    };
  }

  /// Why a place is not drawn.
  public static String of(MapSheet.Why why) {
    return switch (why) {
      case COUNTRY -> "a country only";
      case WIDE -> "too wide for a mark";
      case UNRESOLVED -> "in no gazetteer";
    };
  }

  /// On what something does not add up, as a heading: "Impossible date" for `impossible-date`.
  public static String kind(String kind) {
    String words = kind.equals("polarity") ? "said and denied" : kind.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// One side’s value where two are stated, "1,900 kg / six tonnes"; empty where one is.
  public static String value(String stated, int side) {
    var values = List.of(stated.split(" / ", -1));
    return values.size() == 2 ? values.get(side) : "";
  }
}
