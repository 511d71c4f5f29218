package org.hearsay.judge.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Mention;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Published;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// The days that a report tells beforehand, with what happens on them: "the vote takes place on 12
/// May", "the *Marigold* sails on Friday". What somebody foretells for "before the vote" is counted
/// from them. Where a report tells two days for one event, there is none.
public final class ToldDays {

  private static final PartOfSpeech[] PHRASE = {
    PartOfSpeech.NOUN,
    PartOfSpeech.PROPN,
    PartOfSpeech.ADJ,
    PartOfSpeech.NUM,
    PartOfSpeech.DET,
    PartOfSpeech.PART
  };

  private static final PartOfSpeech[] VERBS = {
    PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.ADV, PartOfSpeech.PART
  };

  /// What happens on a day.
  ///
  /// @param words of it, of verbs and things their dictionary forms: "vote"; "marigold", "sail"
  private record Event(Set<String> words, LocalDate day) {}

  /// @param sentence its number
  private record Told(LocalDate day, int sentence) {}

  private final Lexicon words;
  private final Lexicon bounds;
  private final List<Event> events = new ArrayList<>();
  private final List<Told> days = new ArrayList<>();

  private ToldDays(Knowledge knowledge) {
    words = knowledge.lexicon("event-words");
    bounds = knowledge.lexicon("time-bounds");
  }

  /// @param mentions of the whole report
  public static ToldDays of(
      Knowledge knowledge, List<Passage> passages, List<Mention> mentions, Published published) {
    var told = new ToldDays(knowledge);
    var days =
        mentions.stream()
            .filter(Mention.Dated.class::isInstance)
            .map(Mention.Dated.class::cast)
            .filter(dated -> isDayToCome(dated, published))
            .toList();
    if (!days.isEmpty()) {
      for (var passage : passages) {
        passage.sentences().forEach(sentence -> told.read(sentence, days));
      }
    }
    return told;
  }

  private static boolean isDayToCome(Mention.Dated dated, Published published) {
    return dated.when() instanceof Interval time
        && time.granularity().compareTo(Granularity.DAY) <= 0
        && time.earliestStart().isPresent()
        && published.earliest().isPresent()
        && !time.earliestStart().get().isBefore(published.earliest().get().atStartOfDay());
  }

  private void read(Sentence sentence, List<Mention.Dated> all) {
    for (var dated : all) {
      if (sentence.span().covers(dated.span()) && dated.when() instanceof Interval day) {
        int from = sentence.tokenAt(dated.span().start());
        int to = sentence.tokenAt(dated.span().end() - 1) + 1;
        var told = day.earliestStart().orElseThrow().toLocalDate();
        days.add(new Told(told, sentence.number()));
        read(sentence, from, to, told);
      }
    }
  }

  /// "The 12 May | summit"; "the summit in Galway on | 12 May"; "it takes place on | 12 May".
  private void read(Sentence sentence, int from, int to, LocalDate day) {
    var tokens = sentence.tokens();
    if (to < tokens.size() && isEvent(sentence, to)) {
      events.add(new Event(Set.of(name(tokens.get(to))), day));
    }
    int at = from - 1;
    while (at >= 0 && (inPhrase(sentence, at) || leadsIn(tokens.get(at)))) {
      if (isEvent(sentence, at) && isOwn(sentence, at) && !isEnding(tokens.get(at + 1))) {
        events.add(new Event(Set.of(name(tokens.get(at))), day));
      }
      if (at > 0 && mayBeVerb(tokens.get(at)) && isThing(tokens.get(at - 1))) {
        add(tokens.get(at - 1), tokens.get(at), day);
      }
      at--;
    }
    if (at >= 0 && tokens.get(at).is(VERBS)) {
      readClause(sentence, at, day);
    }
  }

  /// What the verb that ends at token `last` tells of its subject.
  private void readClause(Sentence sentence, int last, LocalDate day) {
    var tokens = sentence.tokens();
    int at = last;
    var verb = tokens.get(last);
    while (at >= 0 && tokens.get(at).is(VERBS) && !isEvent(sentence, at)) {
      verb = verb.is(PartOfSpeech.VERB) ? verb : tokens.get(at);
      at--;
    }
    int head = -1;
    while (at >= 0 && (inPhrase(sentence, at) || tokens.get(at).is(PartOfSpeech.ADP))) {
      boolean ends = !isThing(tokens.get(at + 1));
      head = ends && (isThing(tokens.get(at)) || isEvent(sentence, at)) ? at : head;
      at--;
    }
    if (head >= 0) {
      var subject = tokens.get(head);
      if (isEvent(sentence, head) && words.may(verb.lemma(), "held")) {
        events.add(new Event(Set.of(name(subject)), day));
      }
      add(subject, verb, day);
    }
  }

  private void add(Token subject, Token verb, LocalDate day) {
    var told = new HashSet<String>();
    told.add(name(subject));
    told.add(verb.lemma());
    events.add(new Event(told, day));
  }

  /// "vote"; "hearing" behind an article, whatever its word class.
  private boolean isEvent(Sentence sentence, int at) {
    var token = sentence.tokens().get(at);
    return words.may(name(token), "event")
        && (isThing(token)
            || at > 0 && sentence.tokens().get(at - 1).is(PartOfSpeech.DET, PartOfSpeech.ADJ));
  }

  private String name(Token token) {
    return words.contains(token.norm()) ? token.norm() : token.lemma();
  }

  private static boolean isThing(Token token) {
    return token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
  }

  /// "The trial opens": read as two things.
  private static boolean mayBeVerb(Token token) {
    return token.is(PartOfSpeech.NOUN) && token.norm().endsWith("s");
  }

  /// "The fair ends": the day is not that of the fair.
  private boolean isEnding(Token token) {
    return mayBeVerb(token) && !words.may(token.lemma(), "held") && !words.may(token, "event");
  }

  private boolean inPhrase(Sentence sentence, int at) {
    return sentence.tokens().get(at).is(PHRASE) || isEvent(sentence, at);
  }

  /// "on | 12 May", "in Galway".
  private static boolean leadsIn(Token token) {
    return token.is(PartOfSpeech.ADP) || token.norm().equals(",");
  }

  /// "will be told before the vote", "will hold a vote"; not "will speak about the vote".
  private boolean isOwn(Sentence sentence, int noun) {
    int at = noun - 1;
    while (at >= 0 && inPhrase(sentence, at)) {
      at--;
    }
    return at < 0
        || !sentence.tokens().get(at).is(PartOfSpeech.ADP)
        || bounds.contains(sentence.tokens().get(at).norm());
  }

  /// The day of the event that the words from token `from` to `to` name, if one alone is told:
  /// "before the vote", "before the ship sails".
  public Optional<LocalDate> day(Sentence sentence, int from, int to) {
    var asked = sentence.tokens().subList(from, to);
    var named = new HashSet<String>();
    asked.forEach(token -> named.addAll(List.of(name(token), token.lemma())));
    boolean pointed = asked.stream().anyMatch(token -> token.is(PartOfSpeech.PRON));
    String last = name(asked.getLast());
    return only(
        events.stream()
            .filter(event -> event.words().contains(last))
            .filter(event -> pointed || named.containsAll(event.words()))
            .map(Event::day)
            .toList());
  }

  /// The day that the sentence before tells: "until then".
  public Optional<LocalDate> dayBefore(Sentence sentence) {
    return only(
        days.stream()
            .filter(told -> told.sentence() == sentence.number() - 1)
            .map(Told::day)
            .toList());
  }

  private static Optional<LocalDate> only(List<LocalDate> days) {
    var different = new TreeSet<LocalDate>(days);
    return different.size() == 1 ? Optional.of(different.first()) : Optional.empty();
  }
}
