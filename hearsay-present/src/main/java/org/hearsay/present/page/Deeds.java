package org.hearsay.present.page;

/// What one claim does to another, in words.
public final class Deeds {

  private Deeds() {}

  /// "says it is not verified" for `not-verified`.
  public static String of(String act) {
    return switch (act) {
      case "deny" -> "denies";
      case "dispute" -> "disputes";
      case "confirm" -> "confirms";
      case "retract" -> "takes back";
      case "not-verified" -> "has not verified";
      default -> act;
    };
  }
}
