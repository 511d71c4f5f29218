package org.hearsay.recognise.time.words;

import java.util.List;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;

/// Words that look like times and are not: "may", "march", "the fall", "1500 men", "a second
/// pier", "the October Revolution".
///
/// A rule names under `unless` which of these its words may be.
public final class OtherWords {

  private static final int LIST_WORDS = 9;
  /// Letters of a month's short form: "Jun".
  private static final int BRIEF = 3;

  private final Lexicon articles;
  private final Lexicon ages;
  private final Lexicon ageLeads;
  private final Lexicon fractions;
  private final Lexicon rateArticles;
  private final Lexicon rated;
  private final Lexicon months;
  private final Lexicon seasons;
  private final Lexicon named;
  private final Lexicon yearLeads;
  private final Lexicon lengthLeads;
  private final Lexicon soonStops;
  private final Lexicon dayIdioms;
  private final Lexicon monthNouns;
  private final Lexicon seasonEvents;
  private final Lexicon allMonths;
  private final Lexicon counted;
  private final Lexicon yearLinks;
  private final Lexicon after;
  private final Lexicon before;
  private final Neighbours neighbours;

  private OtherWords(Knowledge knowledge) {
    articles = knowledge.words("articles");
    ages = knowledge.words("age-words");
    ageLeads = knowledge.words("age-leads");
    fractions = knowledge.words("fraction-units");
    rateArticles = knowledge.words("rate-articles");
    rated = knowledge.words("rated-words");
    months = knowledge.words("ambiguous-months");
    seasons = knowledge.words("ambiguous-seasons");
    named = knowledge.words("named-days");
    yearLeads = knowledge.words("year-leads");
    lengthLeads = knowledge.words("length-leads");
    soonStops = knowledge.words("soon-stops");
    dayIdioms = knowledge.words("day-idioms");
    monthNouns = knowledge.words("month-nouns");
    seasonEvents = knowledge.words("season-events");
    allMonths = knowledge.words("months");
    counted = knowledge.words("counted-words");
    yearLinks = knowledge.words("year-links");
    after = knowledge.words("after");
    before = knowledge.words("before");
    neighbours = Neighbours.of(knowledge);
  }

  public static OtherWords of(Knowledge knowledge) {
    return new OtherWords(knowledge);
  }

  public boolean are(Match match) {
    var tokens = match.sentence().tokens();
    return switch (match.rule().gives("unless", "")) {
      case "small" -> isSmall(match, tokens);
      case "other-month" -> isSmall(match, tokens) || isBare(match) && isNoMonth(match, tokens);
      case "other-season" -> isBare(match) && isNoSeason(match, tokens);
      case "capital" -> isTitle(match, tokens);
      case "leads-on" ->
          match.to() < tokens.size() && soonStops.contains(tokens.get(match.to()).norm());
      case "length" -> isLength(match, tokens);
      case "unlisted" -> !isListed(match, tokens);
      case "idiom" ->
          isIdiom(match, tokens)
              || isNumeral(match.to(), tokens)
              || isTitle(match, tokens)
              || isOf(match, tokens);
      case "age" -> isAge(match, tokens) || isFraction(match, tokens);
      case "title" -> isTitle(match, tokens) || isAge(match, tokens);
      case "numbered" -> match.slot("day").get().to() == match.to() && isNumbered(match, tokens);
      case "count" -> match.to() - match.from() == 1 && isCount(match, tokens);
      case "named" -> match.from() > 0 && isNamed(tokens.get(match.from() - 1));
      case "rate" ->
          rateArticles.contains(tokens.get(match.from()).norm())
              && (isCompound(match, tokens) || isRate(match, tokens));
      case "no-rate" -> !isRate(match, tokens) || isCompound(match, tokens);
      case "somebodys" -> neighbours.own(match);
      case "led" -> isPreposition(match.from() - 1, tokens);
      case "compound" -> isCompound(match, tokens);
      case "any-day" -> neighbours.areOfAnyDay(match);
      case "name" -> neighbours.makeAName(match);
      default -> false;
    };
  }

  private static boolean isBare(Match match) {
    return match.slot("year").isEmpty()
        && match.slot("part").isEmpty()
        && match.slot("which").isEmpty();
  }

  /// "this may": months have capitals.
  private static boolean isSmall(Match match, List<Token> tokens) {
    int at = match.slot("month").map(Match.Bound::from).orElse(match.from());
    return !Character.isUpperCase(tokens.get(at).word().charAt(0));
  }

  /// "for about a year after": how long, not when.
  private boolean isLength(Match match, List<Token> tokens) {
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - 2); i--) {
      if (lengthLeads.contains(tokens.get(i).norm())) {
        return true;
      }
    }
    return false;
  }

  /// "28 and" before "29 August": from here to the month stand only days.
  private boolean isListed(Match match, List<Token> tokens) {
    int last = Math.min(tokens.size(), match.to() + LIST_WORDS);
    for (int i = match.to(); i < last; i++) {
      var token = tokens.get(i);
      if (allMonths.contains(token.norm())) {
        return i > match.to();
      }
      boolean lists =
          token.is(PartOfSpeech.PUNCT, PartOfSpeech.CCONJ, PartOfSpeech.ADP, PartOfSpeech.DET);
      if (!Character.isDigit(token.word().charAt(0)) && !lists) {
        return false;
      }
    }
    return false;
  }

  /// "They carried the day."
  private boolean isIdiom(Match match, List<Token> tokens) {
    return match.from() > 0 && dayIdioms.contains(tokens.get(match.from() - 1).lemma());
  }

  /// "the Year III": of a calendar of its own.
  private static boolean isNumeral(int at, List<Token> tokens) {
    return at < tokens.size()
        && tokens.get(at).word().chars().allMatch(letter -> "IVXLC".indexOf(letter) >= 0);
  }

  /// "40 years old": no time, but how old somebody is.
  private boolean isAge(Match match, List<Token> tokens) {
    return match.to() < tokens.size() && ages.contains(tokens.get(match.to()).norm())
        || match.from() > 0 && ageLeads.contains(tokens.get(match.from() - 1).norm());
  }

  /// "the Hundred Days".
  private static boolean isTitle(Match match, List<Token> tokens) {
    return match.from() > 0 && Character.isUpperCase(tokens.get(match.to() - 1).word().charAt(0));
  }

  /// "three-quarters of them".
  private boolean isFraction(Match match, List<Token> tokens) {
    var unit = fractions.find(tokens.get(match.to() - 1).norm());
    return unit.isPresent()
        && match.slot("kind").isEmpty()
        && (tokens.get(match.to() - 2).norm().equals("-")
            || match.to() < tokens.size()
                && tokens.get(match.to()).norm().equals(unit.get().value()));
  }

  /// "on the 28th floor".
  private static boolean isNumbered(Match match, List<Token> tokens) {
    return match.to() < tokens.size()
        && tokens
            .get(match.to())
            .is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM);
  }

  /// "40 euros a year", "twice a week", "40,000 people a year": how much or how often.
  private boolean isRate(Match match, List<Token> tokens) {
    if (match.from() == 0 || isCountedFrom(match, tokens)) {
      return false;
    }
    var last = tokens.get(match.from() - 1);
    return rated.contains(last.norm())
        || last.is(PartOfSpeech.NUM, PartOfSpeech.SYM)
        || isPlural(last) && isCounted(match.from() - 1, tokens);
  }

  /// "the day of the fair".
  private boolean isOf(Match match, List<Token> tokens) {
    return match.slot("part").isEmpty()
        && match.to() < tokens.size()
        && yearLinks
            .find(tokens.get(match.to()).norm())
            .filter(link -> link.value().equals("PART"))
            .isPresent();
  }

  /// "a day after the fire".
  private boolean isCountedFrom(Match match, List<Token> tokens) {
    return match.to() < tokens.size()
        && (after.contains(tokens.get(match.to()).norm())
            || before.contains(tokens.get(match.to()).norm()));
  }

  private static boolean isCounted(int noun, List<Token> tokens) {
    for (int i = noun - 1; i >= Math.max(0, noun - 2); i--) {
      if (tokens.get(i).is(PartOfSpeech.NUM)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(Token token) {
    return token.is(PartOfSpeech.NOUN) && !token.norm().equals(token.lemma());
  }

  private boolean isNoMonth(Match match, List<Token> tokens) {
    var token = tokens.get(match.from());
    boolean verb =
        token.is(PartOfSpeech.AUX, PartOfSpeech.VERB) && !isPreposition(match.from() - 1, tokens);
    boolean ofName =
        match.to() < tokens.size()
            && tokens.get(match.to()).is(PartOfSpeech.PROPN)
            && Character.isUpperCase(tokens.get(match.to()).word().charAt(0))
            && match.from() > 0
            && (articles.contains(tokens.get(match.from() - 1).norm())
                || isNamed(tokens.get(match.from() - 1)));
    boolean named =
        match.from() > 0
            && tokens.get(match.from() - 1).is(PartOfSpeech.PROPN)
            && !token.norm().equals(tokens.get(match.from() - 1).norm())
            && ambiguous(token);
    return verb || ofName || named || isDeed(match, tokens) || isHyphened(match, tokens);
  }

  /// "the March to the sea", "March on the capital!"
  private boolean isDeed(Match match, List<Token> tokens) {
    int to = match.to();
    if (!monthNouns.contains(tokens.get(to - 1).norm())
        || to + 1 >= tokens.size()
        || !tokens.get(to).is(PartOfSpeech.ADP)
        || allMonths.contains(tokens.get(to + 1).norm())
        || Character.isDigit(tokens.get(to + 1).word().charAt(0))) {
      return false;
    }
    return match.from() == 0
        || tokens.get(match.from() - 1).is(PartOfSpeech.DET, PartOfSpeech.PART)
        || tokens.get(match.from() - 1).norm().equals("\"");
  }

  /// "Jun-ho", a name; but "July-August".
  private static boolean isHyphened(Match match, List<Token> tokens) {
    boolean brief = tokens.get(match.from()).word().length() <= BRIEF;
    if (!brief || match.to() + 1 >= tokens.size() || !isCompound(match, tokens)) {
      return false;
    }
    var next = tokens.get(match.to() + 1);
    return next.span().start() == tokens.get(match.from()).span().end() + 1
        && Character.isLowerCase(next.word().charAt(0));
  }

  /// "March", "May", "April", "August" and "June" are names of other things too.
  private boolean ambiguous(Token token) {
    return months.contains(token.norm());
  }

  private static boolean isPreposition(int at, List<Token> tokens) {
    return at >= 0 && tokens.get(at).is(PartOfSpeech.ADP, PartOfSpeech.SCONJ);
  }

  private boolean isNamed(Token token) {
    return named.contains(token.norm()) && Character.isUpperCase(token.word().charAt(0));
  }

  private boolean isNoSeason(Match match, List<Token> tokens) {
    var token = tokens.get(match.to() - 1);
    var other = seasons.find(token.norm());
    if (other.isPresent()) {
      String lead = other.get().value();
      String end = other.get().more().getFirst();
      boolean in = match.from() > 0 && tokens.get(match.from() - 1).norm().equals(lead);
      boolean of = match.to() < tokens.size() && tokens.get(match.to()).norm().equals(end);
      return !in || of || match.to() - match.from() == 1;
    }
    return isNamedBy(match.to(), tokens)
        ? !seasonEvents.contains(tokens.get(match.to()).norm())
        : token.is(PartOfSpeech.VERB, PartOfSpeech.ADJ);
  }

  /// "the Winter Palace", "the Spring Offensive": both words have capitals.
  private static boolean isNamedBy(int at, List<Token> tokens) {
    return at < tokens.size()
        && Character.isUpperCase(tokens.get(at - 1).word().charAt(0))
        && Character.isUpperCase(tokens.get(at).word().charAt(0));
  }

  /// "1500 men" counts them; "in 1500 men sailed" does not. "Resolution 1546" is no year either.
  private boolean isCount(Match match, List<Token> tokens) {
    boolean led = match.from() > 0 && yearLeads.contains(tokens.get(match.from() - 1).norm());
    boolean last = match.to() == tokens.size();
    boolean counts = !last && isCounted(tokens.get(match.to()));
    int year = TimeSlots.year(tokens.get(match.from()).word());
    boolean early = year <= 1400;
    return led
        ? counts && match.from() > 1 && isOddYear(year) && !leadsAlone(match, tokens)
        : counts || early || !last && tokens.get(match.to()).is(PartOfSpeech.NUM);
  }

  private static boolean isOddYear(int year) {
    return year < 1800 || year > 2100;
  }

  /// "in 1500 men sailed"
  private boolean leadsAlone(Match match, List<Token> tokens) {
    return yearLeads
        .find(tokens.get(match.from() - 1).norm())
        .filter(entry -> entry.value().equals("ALONE"))
        .isPresent();
  }

  /// A noun in the plural, or one that is listed.
  private boolean isCounted(Token token) {
    return isPlural(token) || counted.contains(token.norm());
  }

  /// "a day trip", "a week-end": the unit belongs to another word.
  private static boolean isCompound(Match match, List<Token> tokens) {
    return match.to() < tokens.size() && tokens.get(match.to()).norm().equals("-");
  }
}
