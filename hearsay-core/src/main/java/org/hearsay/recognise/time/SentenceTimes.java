package org.hearsay.recognise.time;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.When;
import org.hearsay.recognise.time.Reference.Anchor;
import org.hearsay.recognise.time.value.Parts;
import org.hearsay.recognise.time.words.TimeWords;
import org.hearsay.rules.Match;

/// Values the times of one sentence from left to right, and puts together what belongs together:
/// "October of that year", "last year's third quarter", "5 p.m. on Monday", "from May to July".
final class SentenceTimes {

  /// Rules whose times are compared with the story and do not move it.
  private static final Set<String> LOOKS = Set.of("year-before", "year-earlier", "within");
  private static final Set<String> PART_OF_YEAR =
      Set.of("month", "quarter", "half", "season", "date", "listed-day", "holiday");
  private static final int BOUND_WORDS = 5;
  private static final int VERB_WORDS = 12;
  private static final int DAY_WORDS = 4;
  private static final int HEAD_WORDS = 3;
  private static final int PARTICIPLE_WORDS = 3;
  private static final PartOfSpeech[] PARTICIPLE_LEADS = {
    PartOfSpeech.AUX, PartOfSpeech.VERB, PartOfSpeech.ADV, PartOfSpeech.PART
  };

  private final Sentence sentence;
  private final Reference reference;
  private final TimeWords words;
  private final List<Found> found = new ArrayList<>();

  SentenceTimes(Sentence sentence, Reference reference, TimeWords words) {
    this.sentence = sentence;
    this.reference = reference;
    this.words = words;
  }

  List<Found> value(List<Match> all) {
    var matches = SharedYears.withMonths(all);
    var shared = new SharedYears(sentence, words).of(matches);
    for (int i = 0; i < matches.size(); i++) {
      var match = matches.get(i);
      var year =
          i + 1 < matches.size() ? yearAfter(match, matches.get(i + 1)) : Optional.<Anchor>empty();
      if (year.isPresent()) {
        add(match, year, matches.get(i + 1).to(), false);
        i++;
      } else {
        var ofList = shared.get(i);
        var owner = yearBefore(match);
        add(match, owner.or(() -> ofList), match.to(), owner.isPresent());
      }
    }
    reference.events().add(sentence, found);
    return found;
  }

  /// "October of | that year".
  private Optional<Anchor> yearAfter(Match match, Match next) {
    boolean of =
        isPartOfYear(match)
            && (next.from() == match.to()
                || next.from() == match.to() + 1
                    && words.linksYear(sentence.tokens().get(match.to()), "PART"));
    return of
        ? TimeValues.of(phrase(next, Optional.empty())).flatMap(NamedTimes::yearOf)
        : Optional.empty();
  }

  /// "last year | 's third quarter".
  private Optional<Anchor> yearBefore(Match match) {
    if (found.isEmpty() || !isPartOfYear(match)) {
      return Optional.empty();
    }
    var before = found.getLast();
    boolean owned =
        before.to() + 1 == match.from()
            && words.linksYear(sentence.tokens().get(before.to()), "YEAR");
    return owned ? before.year() : Optional.empty();
  }

  static boolean isPartOfYear(Match match) {
    return PART_OF_YEAR.contains(match.rule().kind()) && match.slot("year").isEmpty();
  }

  /// @param owned the time before belongs to it: "last year's | third quarter"
  private void add(Match match, Optional<Anchor> year, int to, boolean owned) {
    int from = match.from();
    if (words.leads(sentence.tokens().get(from)) && from + 1 < match.to()) {
      from++;
    }
    var phrase = phrase(match, year);
    var value = beside(phrase, from).or(() -> TimeValues.of(phrase)).map(this::possible);
    int end = end(phrase, from, to, value);
    if (from > 0 && words.isAbout(sentence.tokens().get(from - 1))) {
      value = value.map(one -> one.map(Parts::about));
    }
    if (value.isPresent()) {
      if (owned) {
        from = found.removeLast().from();
      }
      if (isLonger(value.get().when())) {
        reference.tellLonger();
      }
      var time = new Found(phrase, from, end, value.get());
      if (looksAside(phrase) || time.isAside(sentence, reference.toldHere().isPresent())) {
        reference.mention(time.when());
      } else if (!time.isHours() || phrase.has("which")) {
        reference.tell(time.when(), from <= HEAD_WORDS);
      }
      put(time);
    }
  }

  /// Half a year or nine months: what companies tell results of beside those of a quarter.
  private static boolean isLonger(When when) {
    return when instanceof When.Lasting lasting
        && lasting.unit() == ChronoUnit.MONTHS
        && (lasting.atLeast() == 6 || lasting.atLeast() == 9);
  }

  /// Where the sentence tells the past and nothing else, no time is still to come.
  private Reckoned possible(Reckoned value) {
    boolean past =
        !value.alternatives().isEmpty() && words.tellsPast(sentence) && !words.looksAhead(sentence);
    return past && !reference.isToCome(value.when()) ? value.without(reference::isToCome) : value;
  }

  /// "27 June 1850, | two days after the rising": in a story, another name of that day.
  private Optional<Reckoned> beside(Phrase phrase, int from) {
    boolean counted = phrase.has("unit") && !reference.inStory();
    if (!phrase.isFromEvent() || counted || found.isEmpty() || found.getLast().to() + 1 != from) {
      return Optional.empty();
    }
    var day = found.getLast().reckoned();
    return sentence.tokens().get(from - 1).is(PartOfSpeech.PUNCT)
            && found.getLast().day().isPresent()
        ? Optional.of(new Reckoned(day.when(), "the same as before, " + day.basis()))
        : Optional.empty();
  }

  private int end(Phrase phrase, int from, int to, Optional<Reckoned> value) {
    boolean length = value.filter(time -> time.when() instanceof When.Lasting).isPresent();
    if (phrase.isFromEvent()) {
      return length
          ? phrase.match().slot("which").orElseThrow().from()
          : phrase.event().map(Events.Event::to).orElse(to);
    }
    return words.trails(sentence.tokens().get(to - 1)) && to - from > 1 ? to - 1 : to;
  }

  private Phrase phrase(Match match, Optional<Anchor> year) {
    int from = match.from();
    if (words.leads(sentence.tokens().get(from)) && from + 1 < match.to()) {
      from++;
    }
    int to = words.trails(sentence.tokens().get(match.to() - 1)) ? match.to() - 1 : match.to();
    var bound =
        isSpan(match)
            ? When.Bound.IN
            : match.rule().kind().equals("unit-end")
                ? ofEnd(bound(from, match.to()))
                : beginsWithHours(from)
                    ? found.getLast().phrase().bound()
                    : bound(from, match.to());
    return new Phrase(
        match,
        reference,
        bound,
        printed(from, Math.max(to, from + 1)),
        year,
        verb(from, match.to()));
  }

  /// "before year-end" is by its end.
  private static When.Bound ofEnd(When.Bound bound) {
    return bound == When.Bound.BEFORE ? When.Bound.BY : bound;
  }

  /// "from 2003 to 2007": its first word is part of it, and no bound.
  private static boolean isSpan(Match match) {
    return match.slot("end").isPresent();
  }

  /// "until midnight on | Thursday": the bound is that of the hour.
  private boolean beginsWithHours(int from) {
    return !found.isEmpty() && found.getLast().isHours() && from - found.getLast().to() <= 1;
  }

  private static boolean looksAside(Phrase phrase) {
    String kind = phrase.match().rule().kind();
    return phrase.number("which") < 0 && !kind.equals("weekday")
        || LOOKS.contains(kind)
        || kind.equals("quarter-now") && phrase.givenYear().isPresent()
        || kind.equals("season") && phrase.givenYear().isEmpty();
  }

  /// Adds a time, or joins it with the one before.
  private void put(Found time) {
    if (!found.isEmpty()) {
      var joined = Joined.of(words, sentence, found.getLast(), time);
      if (joined.isPresent()) {
        found.removeLast();
        carryDay(joined.get(), time);
        reference.tell(joined.get().when(), true);
        found.add(joined.get());
        return;
      }
    }
    found.add(time);
  }

  /// "from 8 a.m. to 5 p.m. on Sunday": the first hour is that of Sunday too.
  private void carryDay(Found hours, Found day) {
    boolean near =
        hours.kind().equals("clock")
            && !found.isEmpty()
            && found.getLast().isBareClock()
            && hours.from() - found.getLast().to() <= DAY_WORDS
            && !isBracketed(found.getLast().to(), hours.from());
    if (near) {
      found.getLast().on(day).ifPresent(one -> found.set(found.size() - 1, one));
    }
  }

  /// "4 a.m. (2000 GMT Saturday)": the bracket has a day of its own.
  private boolean isBracketed(int from, int to) {
    return sentence.tokens().subList(from, to).stream().anyMatch(word -> word.norm().equals("("));
  }

  /// The tense of the verb before the time in tokens `at` to `end`, "will open on" Monday; where
  /// none is, of the one after it: on Monday it "will open".
  private Phrase.Verb verb(int at, int end) {
    for (int i = at - 1; i >= Math.max(0, at - VERB_WORDS); i--) {
      var tense = tense(i);
      if (tense != Phrase.Verb.OTHER) {
        return tense;
      }
    }
    for (int i = end; at <= HEAD_WORDS && i < Math.min(words(), end + VERB_WORDS); i++) {
      var tense = tense(i);
      if (tense != Phrase.Verb.OTHER && !(isComma(end) && isComma(i + 1))) {
        return tense;
      }
    }
    return Phrase.Verb.OTHER;
  }

  /// "By Friday, he said, it will": the verb between the commas only passes it on.
  private boolean isComma(int at) {
    return at < words() && sentence.tokens().get(at).norm().equals(",");
  }

  private int words() {
    return sentence.tokens().size();
  }

  private Phrase.Verb tense(int at) {
    return words
        .future(sentence, at)
        .map(Phrase.Verb::valueOf)
        .orElse(words.isPast(sentence, at) ? past(at) : Phrase.Verb.OTHER);
  }

  /// "will stay | closed until": the participle is of what is to come.
  private Phrase.Verb past(int at) {
    for (int i = at - 1; i >= Math.max(0, at - PARTICIPLE_WORDS); i--) {
      if (!sentence.tokens().get(i).is(PARTICIPLE_LEADS)) {
        break;
      }
      var tense = words.future(sentence, i);
      if (tense.isPresent()) {
        return Phrase.Verb.valueOf(tense.get());
      }
    }
    return Phrase.Verb.PAST;
  }

  private String printed(int from, int to) {
    var printed = new StringBuilder();
    for (var token : sentence.tokens().subList(from, to)) {
      printed.append(printed.isEmpty() ? "" : " ").append(token.word());
    }
    return printed.toString();
  }

  /// The bound that the words before token `at` set: "at least until" …; they may reach into the
  /// time's own words: "before the end of" May.
  private When.Bound bound(int at, int to) {
    for (int from = Math.max(0, at - BOUND_WORDS); from < at; from++) {
      for (var entry : words.bounds().at(sentence, from)) {
        boolean leads =
            entry.to() >= at && entry.to() < to
                || entry.to() == at - 1
                    && words.isArticle(sentence.tokens().get(at - 1))
                    && !isYearOfSomething(at, to);
        if (leads) {
          return When.Bound.valueOf(entry.value());
        }
      }
    }
    return When.Bound.IN;
  }

  /// "ahead of the | 2022 | World Cup": the event lies in that year, which bounds nothing itself.
  private boolean isYearOfSomething(int at, int to) {
    return to == at + 1
        && to < sentence.tokens().size()
        && sentence.tokens().get(at).is(PartOfSpeech.NUM)
        && sentence.tokens().get(to).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
  }
}
