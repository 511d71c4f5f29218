package org.hearsay.recognise.name;

import java.util.List;
import org.hearsay.rules.Knowledge;

/// The kinds of the word book: place names from the gazetteer, and the word lists under
/// `lexicon/en/names/`. Both are put into the pack when it is learned; no list is read at run time.
public final class NameLists {

  /// Kinds that come from the gazetteer.
  public static final int COUNTRY = 0;

  public static final int PROVINCE = 1;
  public static final int CITY = 2;
  public static final int TOWN = 3;
  public static final int VILLAGE = 4;
  public static final int NATURE = 5;

  /// Peoples, the first of the word lists.
  static final int PEOPLE = 6;

  private static final int FIRST_LIST = PEOPLE;
  private static final List<String> LISTS =
      List.of(
          "peoples",
          "titles",
          "given-names",
          "family-names",
          "organisations",
          "organisation-words",
          "place-words",
          "calendar",
          "acronyms");

  /// What is no place or people within a longer name, whatever else it is: given names,
  /// organisations, words of organisations and of places.
  static final int NEVER_INNER =
      bit("given-names") | bit("organisations") | bit("organisation-words") | bit("place-words");

  /// The word lists by the names of their lexicons.
  public static final List<String> FILES = LISTS.stream().map("names/"::concat).toList();

  private NameLists() {}

  private static int bit(String list) {
    return 1 << FIRST_LIST + LISTS.indexOf(list);
  }

  /// The kind of the words of one of [#FILES].
  public static int kind(String file) {
    return FIRST_LIST + FILES.indexOf(file);
  }

  /// Adds the word lists to a book in the making.
  public static void addTo(WordBookDraft book, Knowledge knowledge) {
    for (String file : FILES) {
      for (String phrase : knowledge.lexicon(file).phrases()) {
        book.add(phrase, kind(file));
      }
    }
  }
}
