package org.hearsay.recognise.time.words;

import java.util.Optional;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;

/// The words around and between times, by which they are bounded, put together and dated.
public final class TimeWords {

  private final Lexicon leads;
  private final Lexicon trails;
  private final Lexicon articles;
  private final Lexicon besideHours;
  private final Lexicon rangeLinks;
  private final Lexicon listLinks;
  private final Lexicon yearLinks;
  private final Lexicon bounds;
  private final Lexicon future;
  private final Lexicon about;
  private final Lexicon openAuxiliaries;
  private final PastVerbs past;

  private TimeWords(Knowledge knowledge) {
    leads = knowledge.words("time-leads");
    trails = knowledge.words("time-trails");
    articles = knowledge.words("articles");
    besideHours = knowledge.words("beside-hours");
    rangeLinks = knowledge.words("range-links");
    listLinks = knowledge.words("list-links");
    yearLinks = knowledge.words("year-links");
    bounds = knowledge.words("time-bounds");
    future = knowledge.words("future-words");
    about = knowledge.words("about-times");
    openAuxiliaries = knowledge.words("open-auxiliaries");
    past = PastVerbs.of(knowledge);
  }

  public static TimeWords of(Knowledge knowledge) {
    return new TimeWords(knowledge);
  }

  /// "in" of "in May": part of the rule, and not of the time.
  public boolean leads(Token token) {
    return leads.contains(token.norm());
  }

  /// The full stop of "two days before.".
  public boolean trails(Token token) {
    return trails.contains(token.norm());
  }

  /// "the" of "until the 9th".
  public boolean isArticle(Token token) {
    return articles.contains(token.norm());
  }

  /// "on" of "5 p.m. on Monday".
  public boolean isBesideHours(Token token) {
    return besideHours.contains(token.norm());
  }

  /// Whether tokens `from` to `to` link the ends of a range: "to" of "from May to July"; "and" only
  /// where "between", and perhaps an article, stands before its first end, at `first`.
  public boolean linksRange(Sentence sentence, int first, int from, int to) {
    var tokens = sentence.tokens();
    int at = first > 1 && isArticle(tokens.get(first - 1)) ? first - 2 : first - 1;
    String before = at >= 0 ? tokens.get(at).norm() : "";
    for (var link : rangeLinks.at(sentence, from)) {
      boolean free = link.value().startsWith(tokens.get(from).norm());
      if (link.to() == to && (free || link.value().equals(before))) {
        return true;
      }
    }
    return false;
  }

  /// "and" of "May and June".
  ///
  /// @param goesOn the list goes on behind the next: "," of "May, June and July"
  public boolean linksList(Token link, boolean goesOn) {
    return listLinks
        .find(link.norm())
        .filter(entry -> goesOn || entry.value().equals("LAST"))
        .isPresent();
  }

  /// "of" of "October of that year" (`PART` comes first), "'s" of "last year's October" (`YEAR`).
  public boolean linksYear(Token link, String first) {
    return yearLinks.find(link.norm()).filter(entry -> entry.value().equals(first)).isPresent();
  }

  /// "about" of "about 2003".
  public boolean isAbout(Token token) {
    return about.contains(token.norm());
  }

  /// "at least until" and its constant of [org.hearsay.model.When.Bound].
  public Lexicon bounds() {
    return bounds;
  }

  /// `FUTURE` for "will", `MEANT` for "plans".
  public Optional<String> future(Sentence sentence, int at) {
    return future.at(sentence, at).stream()
        .map(Match.Bound::value)
        .findFirst()
        .or(() -> future.find(sentence.tokens().get(at).lemma()).map(Lexicon.Entry::value));
  }

  /// "He will", "he plans to": not "he would", which may tell of what came long ago.
  public boolean looksAhead(Sentence sentence) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      var future = future(sentence, i);
      var token = sentence.tokens().get(i);
      if (future.isPresent() && (future.get().equals("FUTURE") || !token.is(PartOfSpeech.AUX))) {
        return true;
      }
    }
    return false;
  }

  public boolean tellsPast(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(past::is);
  }

  /// A verb in the past, and not "held" of "to be held".
  public boolean isPast(Sentence sentence, int at) {
    var tokens = sentence.tokens();
    return past.is(tokens.get(at))
        && (at == 0 || !openAuxiliaries.contains(tokens.get(at - 1).norm()));
  }
}
