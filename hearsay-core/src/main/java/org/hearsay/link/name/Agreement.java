package org.hearsay.link.name;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Whether two full names can be one person's.
public final class Agreement {

  /// How they agree, the surest first.
  public enum How {
    /// the shorter leaves words out: "Pedro Castillo" of "Pedro Castillo Terrones"
    WORDS("the same name, in part left out"),
    /// "Bill" for "William"
    SHORT_FORM("a short form of the same given name"),
    /// "T. Quintela Reis"
    INITIAL("an initial for the given name, and no other name that fits"),
    /// "Sadam Husayn" for "Saddam Hussein"
    SOUND("the same name in another spelling");

    private final String words;

    How(String words) {
      this.words = words;
    }

    /// In plain words.
    public String words() {
      return words;
    }
  }

  private final SameSound sound;
  private final Lexicon shortForms;
  private final Lexicon spellings;

  public Agreement(Knowledge knowledge, SameSound sound) {
    this.sound = sound;
    shortForms = knowledge.lexicon("given-name-short-forms");
    spellings = knowledge.lexicon("given-name-spellings");
  }

  /// How two full names with different words agree: the words of the shorter stand in the
  /// longer in their order, the first at the front, and fewer follow than that; no word in one
  /// contradicts one in the other.
  public Optional<How> of(PrintedName one, PrintedName other) {
    var few = one.words().size() <= other.words().size() ? one : other;
    var many = few == one ? other : one;
    if (few.words().size() < 2 || !few.generation().equals(many.generation())) {
      return Optional.empty();
    }
    var how = How.WORDS;
    int at = 0;
    for (int i = 0; i < few.words().size(); i++) {
      Optional<How> fits = Optional.empty();
      while (at < many.words().size() && fits.isEmpty()) {
        boolean last = i + 1 == few.words().size() || at + 1 == many.words().size();
        fits = word(few.words().get(i), many.words().get(at), !last);
        if (fits.isEmpty() && i == 0) {
          return Optional.empty();
        }
        at++;
      }
      if (fits.isEmpty()) {
        return Optional.empty();
      }
      how = fits.get().compareTo(how) > 0 ? fits.get() : how;
    }
    return many.words().size() - at < few.words().size() ? Optional.of(how) : Optional.empty();
  }

  /// Whether the words of one full name stand, in their order, in the other: "Pedro Castillo" in
  /// "Pedro Ruiz Castillo Terrones", and neither of "Pedro Castillo Terrones" and "Pedro Castillo
  /// Ruiz" in the other.
  public boolean holds(PrintedName one, PrintedName other) {
    var few = one.words().size() <= other.words().size() ? one.words() : other.words();
    var many = few == one.words() ? other.words() : one.words();
    int found = 0;
    for (int at = 0; at < many.size() && found < few.size(); at++) {
      boolean given = found + 1 < few.size() && at + 1 < many.size();
      found += word(few.get(found), many.get(at), given).isPresent() ? 1 : 0;
    }
    return found == few.size();
  }

  /// How two words of names agree. An initial stands for no surname.
  private Optional<How> word(String one, String other, boolean given) {
    if (one.equals(other)) {
      return Optional.of(How.WORDS);
    }
    boolean initial = Math.min(one.length(), other.length()) == 1;
    if (initial) {
      return given && one.charAt(0) == other.charAt(0)
          ? Optional.of(How.INITIAL)
          : Optional.empty();
    }
    if (given && isShortForm(one, other)) {
      return Optional.of(How.SHORT_FORM);
    }
    return sound.alike(one, other) || given && spelled(one).equals(spelled(other))
        ? Optional.of(How.SOUND)
        : Optional.empty();
  }

  private boolean isShortForm(String one, String other) {
    return stands(one).equals(other) || stands(other).equals(one);
  }

  /// One for all spellings: "yusuf" for "yousef".
  private String spelled(String given) {
    return spellings.find(given).map(Lexicon.Entry::value).orElse(given);
  }

  private String stands(String given) {
    return shortForms.find(given).map(Lexicon.Entry::value).orElse("");
  }

  /// Whether two given names can be one person's.
  public boolean given(String one, String other) {
    return word(one, other, true).isPresent();
  }

  /// What given names that can be one person's have in common: an initial, or how they begin to
  /// sound.
  public Set<String> openings(String given) {
    var openings = new TreeSet<String>();
    openings.add(given.substring(0, 1));
    openings.add(spelled(given).substring(0, 1));
    sound.keys(given).forEach(key -> openings.add(key.substring(0, 1)));
    if (!stands(given).isEmpty()) {
      openings.add(stands(given).substring(0, 1));
    }
    return openings;
  }
}
