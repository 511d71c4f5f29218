package org.hearsay.recognise.refer.line;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// What single words tell of whom they mean.
public final class WhoWords {

  private final Lexicon nouns;
  private final Lexicon papers;
  private final Lexicon sexes;
  private final Lexicon titles;
  private final Lexicon verbs;
  private final Lexicon listened;

  public WhoWords(Knowledge knowledge) {
    nouns = knowledge.lexicon("who-nouns");
    papers = knowledge.lexicon("speaker-kinds");
    sexes = knowledge.lexicon("name-sex");
    titles = knowledge.lexicon("entity-titles");
    verbs = knowledge.lexicon("reporting-verbs");
    listened = knowledge.lexicon("listener-verbs");
  }

  /// The noun that `token` is, if it means somebody: "34-year-old" does too.
  Optional<Noun> noun(Token token) {
    if (!token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ)) {
      return Optional.empty();
    }
    var entry = nouns.find(token).or(() -> aged(token.word()));
    if (entry.isPresent()) {
      return Optional.of(noun(entry.get()));
    }
    return papers
        .find(token)
        .filter(paper -> paper.value().equals("document") && token.is(PartOfSpeech.NOUN))
        .map(paper -> new Noun(token.lemma(), Kind.DOCUMENT, Sex.OPEN, false, Set.of()));
  }

  /// A short form stands for the last of the words it is short for, and tells the others.
  private static Noun noun(Lexicon.Entry entry) {
    var more = entry.more();
    var words = more.size() > 2 ? List.of(more.get(2).split(" ")) : entry.words();
    return new Noun(
        words.getLast(),
        Kind.valueOf(entry.value().toUpperCase(Locale.ROOT)),
        Sex.of(more.isEmpty() ? "" : more.getFirst()),
        more.contains("general"),
        Set.copyOf(words.subList(0, words.size() - 1)));
  }

  /// Whether the word is the short form of a role: "MP".
  boolean shortRole(Token token) {
    return nouns.find(token).filter(entry -> entry.more().size() > 2).isPresent()
        && token.word().length() > 1
        && token.word().chars().allMatch(Character::isUpperCase);
  }

  private Optional<Lexicon.Entry> aged(String word) {
    return Character.isDigit(word.charAt(0)) ? nouns.find(ending(word)) : Optional.empty();
  }

  /// "-year-old" of "34-year-old".
  private static String ending(String word) {
    int at = 0;
    while (at < word.length() && Character.isDigit(word.charAt(at))) {
      at++;
    }
    return at == 0 ? "" : word.substring(at);
  }

  /// The age that "34-year-old" and "34" tell; −1 for other words.
  public static int age(String word) {
    int at = 0;
    while (at < word.length() && at < 4 && Character.isDigit(word.charAt(at))) {
      at++;
    }
    boolean whole = at == word.length() || word.startsWith("-year-old", at);
    return at > 0 && at < 4 && whole ? Integer.parseInt(word.substring(0, at)) : -1;
  }

  /// What title and given name tell; a name of one word tells nothing unless it is a title.
  public Sex sex(List<String> words) {
    for (int i = 0; i < words.size() - 1; i++) {
      var sex = sexes.find(words.get(i)).map(entry -> Sex.of(entry.value()));
      if (sex.isPresent()) {
        return sex.get();
      }
    }
    return Sex.OPEN;
  }

  /// What a title before a name, or a name without family name, tells by itself.
  public Sex sex(String word) {
    return sexes.find(word).map(entry -> Sex.of(entry.value())).orElse(Sex.OPEN);
  }

  public boolean title(String word) {
    return titles.contains(word);
  }

  /// Whether whoever stands behind the verb is spoken to: "told Quayle".
  boolean toListener(Token token) {
    return listened.find(token).isPresent();
  }

  /// Whether the word is a verb by which somebody's word is passed on.
  public boolean reports(Token token) {
    return verbs.find(token).isPresent();
  }
}
