package org.hearsay.link.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Reads names in print into what of them tells whose they are.
public final class ReadName {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NICKNAME =
      Pattern.compile("(?<=\\s)[\"“‘'(]([^\"”’')]{2,30})[\"”’')](?=\\s)");
  private static final Pattern BREAKS = Pattern.compile("[\\s.,;:!?\"“”()\\[\\]/–—-]+");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&.]{1,9}");
  private static final String APOSTROPHES = "'’ʼ`‘";
  private static final Map<Character, String> LETTERS =
      Map.of(
          'ø', "o", 'ł', "l", 'đ', "d", 'ı', "i", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'þ', "th", 'ð',
          "d", 'ħ', "h");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern GAP = Pattern.compile("\\s+");

  private static final int LONGEST_OPENING = 6;
  private static final String OR_GIVEN = "or given name";

  private final Lexicon titles;
  private final Lexicon particles;
  private final Lexicon suffixes;
  private final Lexicon sexes;
  private final Lexicon offices;
  private final Lexicon givenNames;
  private final Lexicon familyNames;
  private final Lexicon peoples;
  private final Lexicon demonyms;
  private final Lexicon organisations;
  private final Lexicon openings;
  private final Lexicon joints;
  private final Map<String, PrintedName> people = new HashMap<>();
  private final Map<String, PrintedName> bodies = new HashMap<>();
  private final Map<String, List<String>> befores = new HashMap<>();

  public ReadName(Knowledge knowledge) {
    titles = knowledge.lexicon("entity-titles");
    particles = knowledge.lexicon("name-particles");
    suffixes = knowledge.lexicon("name-suffixes");
    sexes = knowledge.lexicon("sexes");
    offices = knowledge.lexicon("offices");
    givenNames = knowledge.lexicon("names/given-names");
    familyNames = knowledge.lexicon("names/family-names");
    peoples = knowledge.lexicon("names/peoples");
    demonyms = knowledge.lexicon("demonyms");
    organisations = knowledge.lexicon("names/organisations");
    openings = knowledge.lexicon("openings");
    joints = knowledge.lexicon("role-joints");
  }

  /// What words for a role tell of its bearer: "chief inspector" of "chief inspector of the port",
  /// "brother" of "brother of General Tessmer", "sister" of "the mayor's sister".
  public List<String> ofBearer(String role) {
    var kept = new ArrayList<String>();
    for (String word : GAP.split(role.strip())) {
      if (joints.contains(word.toLowerCase(Locale.ROOT))) {
        break;
      }
      kept.add(word);
      if (POSSESSIVE.matcher(word).find()) {
        kept.clear();
      }
    }
    return words(String.join(" ", kept));
  }

  /// Whether a name is printed as one that is known: "the Chronicle".
  ///
  /// @param before the words just before it
  public boolean isDefinite(String before, String printed) {
    var words = GAP.split(before.strip());
    return isThe(words[words.length - 1]) || isThe(GAP.split(printed.strip(), 2)[0]);
  }

  private boolean isThe(String word) {
    return openings
        .find(word.toLowerCase(Locale.ROOT))
        .filter(entry -> entry.value().equals("the"))
        .isPresent();
  }

  /// A person's name. It has no words where the print holds but titles.
  public PrintedName person(String printed) {
    return people.computeIfAbsent(printed, this::readPerson);
  }

  /// A body's name.
  public PrintedName body(String printed) {
    return bodies.computeIfAbsent(printed, this::readBody);
  }

  /// By what two spellings are one to the user.
  public String compared(String printed) {
    var person = person(printed);
    return person.words().isEmpty() ? body(printed).key() : person.key();
  }

  private PrintedName readPerson(String printed) {
    var all = words(NICKNAME.matcher(printed).replaceAll(" "));
    var words = new ArrayList<>(all);
    var sex = Sex.UNTOLD;
    for (int left = titlesBefore(words); left > 0; left--) {
      sex = sex.and(sex(words.removeFirst()));
    }
    String generation = "";
    while (words.size() > 1 && suffixes.contains(words.getLast())) {
      String suffix = suffixes.find(words.removeLast()).map(Lexicon.Entry::value).orElse("none");
      generation = suffix.equals("none") ? generation : suffix;
    }
    boolean role = !words.isEmpty() && isOffice(words.getLast()) && !isName(words.getFirst());
    boolean office = role || words.stream().allMatch(word -> isOffice(word));
    return new PrintedName(
        office ? List.of() : withoutParticles(words), generation, sex, isAcronym(printed));
  }

  /// How many words before the name tell an office: "Interior Cabinet Secretary" of "Interior
  /// Cabinet Secretary Ada Quillon".
  private int titlesBefore(List<String> words) {
    int end = 0;
    while (end < words.size() && titles.contains(words.get(end))) {
      end++;
    }
    for (int i = end; i + 1 < words.size(); i++) {
      boolean office = isOffice(words.get(i)) && !isName(words.get(i));
      end = office && !givenNames.contains(words.get(end)) ? i + 1 : end;
    }
    return end;
  }

  /// "Sultan" is a name as well as an office.
  private boolean isName(String word) {
    return givenNames.contains(word) || familyNames.contains(word);
  }

  /// "kenyan", "sunni"
  public boolean isPeople(String word) {
    return peoples.contains(word) || demonyms.contains(word);
  }

  /// "hamas"
  public boolean isBody(String word) {
    return organisations.contains(word);
  }

  public boolean isOffice(String word) {
    return titles.contains(word) || offices.contains(word);
  }

  private PrintedName readBody(String printed) {
    var words = words(printed.replace("&", " and "));
    while (words.size() > 1 && (words.getFirst().equals("the") || isArticle(words.getFirst()))) {
      words.removeFirst();
    }
    return new PrintedName(words, "", Sex.UNTOLD, isAcronym(printed));
  }

  private static boolean isArticle(String word) {
    return word.equals("al") || word.equals("el");
  }

  private static boolean isAcronym(String printed) {
    return ACRONYM.matcher(printed.strip()).matches();
  }

  /// What a word such as "Mrs" or "she" tells.
  public Sex sex(String word) {
    return sexes
        .find(word.toLowerCase(Locale.ROOT))
        .map(entry -> entry.value().equals("man") ? Sex.MAN : Sex.WOMAN)
        .orElse(Sex.UNTOLD);
  }

  /// What the titles just before a name tell: "the late Mrs" → woman.
  public Sex sexBefore(String before) {
    return titles(before).stream().map(this::sex).reduce(Sex.UNTOLD, Sex::and);
  }

  /// The titles just before a name, the nearest first.
  public List<String> titles(String before) {
    return befores.computeIfAbsent(before, this::readTitles);
  }

  private List<String> readTitles(String before) {
    var words = words(before);
    var found = new ArrayList<String>();
    while (!words.isEmpty() && titles.contains(words.getLast())) {
      found.add(words.removeLast());
    }
    return List.copyOf(found);
  }

  /// Words in lower case without accents, possessive endings and marks.
  public static ArrayList<String> words(String printed) {
    String plain = printed;
    if (!printed.chars().allMatch(letter -> letter < 128)) {
      plain = MARKS.matcher(Normalizer.normalize(printed, Normalizer.Form.NFD)).replaceAll("");
    }
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (int at = 0; at <= plain.length(); at++) {
      char letter = at < plain.length() ? plain.charAt(at) : ' ';
      if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
        word.append(Character.toLowerCase(letter));
      } else if (APOSTROPHES.indexOf(letter) < 0) {
        if (!word.isEmpty()) {
          words.add(letters(word.toString()));
          word.setLength(0);
        }
      } else if (isGenitive(plain, at)) {
        at++;
      }
    }
    return words;
  }

  /// "'s" at the end of a word.
  private static boolean isGenitive(String plain, int at) {
    return at + 1 < plain.length()
        && Character.toLowerCase(plain.charAt(at + 1)) == 's'
        && (at + 2 == plain.length() || !Character.isLetterOrDigit(plain.charAt(at + 2)));
  }

  private static String letters(String word) {
    if (word.chars().allMatch(letter -> letter < 128)) {
      return word;
    }
    var letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      letters.append(LETTERS.getOrDefault(word.charAt(i), String.valueOf(word.charAt(i))));
    }
    return letters.toString();
  }

  /// "abu bakr al baghdadi" → abubakr, baghdadi; a name of nothing else keeps its last word.
  private List<String> withoutParticles(List<String> words) {
    var kept = new ArrayList<String>();
    String joined = "";
    for (String word : words) {
      String stands = stands(word, kept.isEmpty());
      if (stands.isEmpty()) {
        kept.add(joined + (joined.isEmpty() ? opened(word) : word));
        joined = "";
      } else if (!stands.equals("-")) {
        joined += stands;
      }
    }
    if (!joined.isEmpty()) {
      kept.add(joined);
    }
    return kept.isEmpty() && !words.isEmpty() ? List.of(words.getLast()) : kept;
  }

  /// What a small word stands for: itself with the next, or nothing ("-"); empty for any other
  /// word, and for a first one that may be a given name: "Della".
  private String stands(String word, boolean first) {
    String stands = particles.find(word).map(Lexicon.Entry::value).orElse("");
    boolean given = stands.equals(OR_GIVEN);
    return given && first ? "" : given ? "-" : stands;
  }

  /// "abdelrahman" → abdulrahman.
  private String opened(String word) {
    for (int end = Math.min(word.length() - 3, LONGEST_OPENING); end > 4; end--) {
      String stands = particles.find(word.substring(0, end)).map(Lexicon.Entry::value).orElse("-");
      if (!stands.equals("-") && !stands.equals(OR_GIVEN)) {
        return stands + word.substring(end);
      }
    }
    return word;
  }
}
