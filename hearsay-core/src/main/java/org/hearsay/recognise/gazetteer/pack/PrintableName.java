package org.hearsay.recognise.gazetteer.pack;

/// Which names an English report may print.
public final class PrintableName {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 60;

  /// Capitals alone up to this many are a code: "JFK", "EGLL".
  private static final int CODE = 4;

  private PrintableName() {}

  /// Latin letters, one of them a capital: romanisations for machines are all in small letters.
  public static boolean is(String name) {
    if (name.length() < SHORTEST || name.length() > LONGEST) {
      return false;
    }
    boolean capital = false;
    for (int i = 0; i < name.length(); ) {
      int letter = name.codePointAt(i);
      i += Character.charCount(letter);
      var script = Character.UnicodeScript.of(letter);
      if (Character.isLetter(letter)
          && script != Character.UnicodeScript.LATIN
          && script != Character.UnicodeScript.COMMON) {
        return false;
      }
      capital |= Character.isUpperCase(letter);
    }
    return capital;
  }

  /// Whether it is as short as a code and all capitals or digits.
  public static boolean isCode(String name) {
    return name.length() <= CODE
        && name.chars().allMatch(letter -> Character.isUpperCase(letter) || letter <= '9');
  }
}
