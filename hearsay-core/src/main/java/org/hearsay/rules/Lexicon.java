package org.hearsay.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/// A list of words or phrases with a value each, from a TSV file: `phrase TAB value TAB more…`.
///
/// Line 1 is a comment that cites the source. A line `# match: lemma` makes single words match
/// every inflected form of a verb or noun ("say" matches "said"); otherwise letters must agree,
/// case apart. A missing value is the phrase itself.
public final class Lexicon {

  /// One line: its words in lower case, its value, and any further columns.
  public record Entry(List<String> words, String value, List<String> more) {}

  static final Lexicon NONE = new Lexicon();

  private final String name;
  private final boolean byLemma;
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Map<String, Entry> byPhrase = new HashMap<>();

  Lexicon(String name, String text) {
    this.name = name;
    boolean lemma = false;
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      String line = text.substring(start, end < 0 ? text.length() : end);
      start += line.length() + 1;
      number++;
      if (number == 1 && !line.startsWith("#")) {
        throw new RuleException(
            name + ".tsv, line 1: expected a comment '# …' that cites the source, found: " + line);
      }
      if (line.startsWith("#")) {
        lemma |= line.strip().equals("# match: lemma");
      } else if (!line.isBlank()) {
        add(line.split("\t", -1), number);
      }
    }
    byLemma = lemma;
  }

  private Lexicon() {
    name = "none";
    byLemma = false;
  }

  private void add(String[] columns, int number) {
    String phrase = Token.normalise(columns[0].strip());
    if (phrase.isEmpty()) {
      throw new RuleException(name + ".tsv, line " + number + ": expected a phrase, found none");
    }
    var words = phrase.indexOf(' ') < 0 ? List.of(phrase) : List.of(phrase.split(" +"));
    String value = columns.length > 1 && !columns[1].isBlank() ? columns[1].strip() : phrase;
    var more = new ArrayList<String>();
    for (int i = 2; i < columns.length; i++) {
      more.add(columns[i].strip());
    }
    var entry = new Entry(words, value, List.copyOf(more));
    if (byPhrase.put(phrase, entry) != null) {
      throw new RuleException(
          name + ".tsv, line " + number + ": expected each phrase once, found again: " + phrase);
    }
    var same = byFirstWord.get(words.getFirst());
    if (same == null) {
      same = new ArrayList<>(1);
      byFirstWord.put(words.getFirst(), same);
    }
    int at = same.size();
    while (at > 0 && same.get(at - 1).words().size() < words.size()) {
      at--;
    }
    same.add(at, entry);
  }

  /// The entry of exactly this phrase (lower case, straight quotes).
  public Optional<Entry> find(String phrase) {
    return Optional.ofNullable(byPhrase.get(phrase));
  }

  public boolean contains(String phrase) {
    return byPhrase.containsKey(phrase);
  }

  /// Whether this one token is an entry by itself.
  public Optional<Entry> find(Token token) {
    return find(byLemma ? token.lemma() : token.norm());
  }

  /// Whether this token is an entry that may do `use`: its value, or one of the further columns.
  public boolean may(Token token, String use) {
    return may(byLemma ? token.lemma() : token.norm(), use);
  }

  public boolean may(String phrase, String use) {
    var entry = byPhrase.get(phrase);
    return entry != null && (entry.value().equals(use) || entry.more().contains(use));
  }

  public Set<String> phrases() {
    return Set.copyOf(byPhrase.keySet());
  }

  /// The entries by their first word, or its lemma where this lexicon matches lemmas; longest
  /// first.
  Map<String, List<Entry>> byFirstWord() {
    return byFirstWord;
  }

  boolean byLemma() {
    return byLemma;
  }

  /// The entries that begin at token `from`, longest first.
  public List<Match.Bound> at(Sentence sentence, int from) {
    var tokens = sentence.tokens();
    var candidates = byFirstWord.get(word(tokens.get(from)));
    if (candidates == null) {
      return List.of();
    }
    var found = new ArrayList<Match.Bound>();
    for (var entry : candidates) {
      int size = entry.words().size();
      boolean all = from + size <= tokens.size();
      for (int i = 1; i < size && all; i++) {
        all =
            word(tokens.get(from + i)).equals(entry.words().get(i))
                || tokens.get(from + i).norm().equals(entry.words().get(i));
      }
      if (all) {
        found.add(new Match.Bound(from, from + size, entry.value()));
      }
    }
    return found;
  }

  private String word(Token token) {
    return byLemma ? token.lemma() : token.norm();
  }
}
