package org.hearsay.recognise.refer.line;

import static org.hearsay.model.PartOfSpeech.ADJ;
import static org.hearsay.model.PartOfSpeech.ADP;
import static org.hearsay.model.PartOfSpeech.DET;
import static org.hearsay.model.PartOfSpeech.NOUN;
import static org.hearsay.model.PartOfSpeech.NUM;
import static org.hearsay.model.PartOfSpeech.PRON;
import static org.hearsay.model.PartOfSpeech.PROPN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.recognise.refer.line.Phrase.Opening;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Cuts a sentence into the phrases that mean somebody.
public final class ReadPhrases {

  private static final int LONGEST = 8;
  private static final int LONGEST_NAME = 4;

  private final Lexicon pronouns;
  private final Lexicon openings;
  private final Lexicon counts;
  private final Lexicon peoples;
  private final RolePhrases roles;

  public ReadPhrases(Knowledge knowledge, RolePhrases roles) {
    pronouns = knowledge.lexicon("pronouns");
    openings = knowledge.lexicon("openings");
    counts = knowledge.lexicon("small-counts");
    peoples = knowledge.lexicon("demonyms");
    this.roles = roles;
  }

  /// The phrases of a sentence in text order.
  public List<Phrase> of(Line line) {
    var found = new ArrayList<Phrase>();
    for (int at = 0; at < line.size(); at++) {
      var name = line.name(at);
      if (line.nameStarts(at)) {
        found.add(new Phrase.Name(at, line.nameEnd(at), name.orElseThrow()));
      } else if (name.isEmpty() && line.is(at, PRON) && pronouns.contains(line.norm(at))) {
        found.add(new Phrase.Pronoun(at, at + 1, line.norm(at)));
      } else if (name.isEmpty() && roles.head(line, at) && !line.named(at + 1, Mention.Kind.NORP)) {
        found.add(described(line, at));
      } else if (shortForm(line, at)) {
        found.add(new Phrase.Letters(at, at + 1));
      } else if (unseen(line, at) && !unseen(line, at - 1)) {
        int end = at + 1;
        while (unseen(line, end)) {
          end++;
        }
        if (end - at > 1 && end - at <= LONGEST_NAME) {
          found.add(new Phrase.Letters(at, end));
        }
      }
    }
    return found;
  }

  /// "NCPA", which the tagger of names did not know.
  private static boolean shortForm(Line line, int at) {
    return line.name(at).isEmpty()
        && line.is(at, NOUN, PROPN, ADJ)
        && inCapitals(line.tokens.get(at).word());
  }

  /// Whether the word may belong to a name that the tagger of names did not know.
  private static boolean unseen(Line line, int at) {
    return line.is(at, PROPN)
        && line.name(at).isEmpty()
        && line.noun(at).isEmpty()
        && Character.isUpperCase(line.tokens.get(at).word().charAt(0));
  }

  private static boolean inCapitals(String word) {
    int at = 0;
    while (at < word.length() && Character.isUpperCase(word.charAt(at))) {
      at++;
    }
    return at == word.length() && at > 2;
  }

  private Phrase described(Line line, int head) {
    int from = start(line, head);
    int to = roles.behind(line, head);
    var noun = line.noun(head).orElseThrow();
    var qualities = new HashSet<>(noun.qualities());
    boolean owned = false;
    boolean plain = true;
    int count = 0;
    for (int at = from; at < to; at++) {
      owned |= at < head && line.norm(at).equals("'s");
      if (at != head && line.is(at, NOUN, PROPN, ADJ, NUM)) {
        qualities.add(line.lemma(at));
      }
      plain &= !line.is(at, ADJ, NUM) && !peoples.contains(line.norm(at));
      count = at <= head ? Math.max(count, count(line, at)) : count;
    }
    String first = openings.find(line.norm(from)).map(Lexicon.Entry::value).orElse("new");
    var opening = owned ? Opening.OWNED : Opening.valueOf(first.toUpperCase(Locale.ROOT));
    return new Phrase.Described(
        from,
        head,
        to,
        noun,
        opening,
        line.many(head) || count > 1,
        count,
        qualities(qualities),
        plain);
  }

  /// Without "two" and the like.
  private Set<String> qualities(Set<String> words) {
    words.removeIf(word -> counts.find(word).isPresent());
    return words;
  }

  private int count(Line line, int at) {
    return counts
        .find(line.lemma(at))
        .map(entry -> Integer.parseInt(entry.value()))
        .orElseGet(() -> line.is(at, NUM) ? Math.max(0, WhoWords.age(line.norm(at))) : 0);
  }

  /// The first word of the phrase that `head` ends.
  private int start(Line line, int head) {
    int from = head;
    while (from > 0 && head - from < LONGEST) {
      int left = from - 1;
      boolean opens = line.is(from, DET) || line.is(from, PRON);
      if (opens || apart(line, left)) {
        break;
      }
      if (!line.is(left, NOUN, PROPN, ADJ, NUM, DET, PRON) && !owner(line, left)) {
        break;
      }
      if (line.is(left, PRON) && !openings.contains(line.norm(left))) {
        break;
      }
      from = left;
    }
    return line.norm(from).equals("'s") || line.is(from, ADP) ? from + 1 : from;
  }

  /// A person's name before a noun is not part of its phrase, unless it owns it: "Quayle's".
  private static boolean apart(Line line, int left) {
    return line.named(left, Mention.Kind.PERSON) && !owner(line, line.nameEnd(left));
  }

  private static boolean owner(Line line, int at) {
    return line.norm(at).equals("'s") || line.norm(at).equals("'");
  }
}
