package org.hearsay.recognise.place.sight;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.gazetteer.PlaceKey;

/// Names that no gazetteer has and that are meant as places all the same: the learned names say so,
/// and the words of the name or beside it do too. The learned names alone take too many persons,
/// firms and streets for places.
///
/// Example: "in the Hardeetown area" → Hardeetown; "according to Eberhart" → nothing.
public final class UnknownPlaces {

  /// Before a name they tell a place, but not before "the" and a name.
  private static final Set<Sign> BEFORE =
      EnumSet.of(Sign.AFTER_IN, Sign.AFTER_NEAR, Sign.AFTER_AGE_OF, Sign.DATELINE);

  private static final Set<Sign> AFTER =
      EnumSet.of(
          Sign.AFTER_KIND_OF,
          Sign.AFTER_DIRECTION_OF,
          Sign.BEFORE_KIND,
          Sign.BEFORE_SHARED_KIND,
          Sign.BEFORE_POSITION);

  private static final Set<Sign> OTHER =
      EnumSet.of(
          Sign.BEFORE_STREET,
          Sign.BEFORE_BODY,
          Sign.BEFORE_EVENT,
          Sign.BEFORE_PAPER,
          Sign.BEFORE_OFFICIAL,
          Sign.BEFORE_CAPITAL,
          Sign.BEFORE_NUMBER,
          Sign.BEFORE_AGE,
          Sign.PERSON_ELSEWHERE,
          Sign.AFTER_TITLE,
          Sign.AFTER_GIVEN_NAME);

  private final PlaceWords words;
  private final ReadBefore before;
  private final ReadAfter after;

  public UnknownPlaces(Gazetteer gazetteer, PlaceWords words) {
    this.words = words;
    before = new ReadBefore(gazetteer, words);
    after = new ReadAfter(gazetteer, words);
  }

  /// Those names, as sightings without hits.
  ///
  /// @param sightings all names that the gazetteer has, meant as places or not
  /// @param names what the learned names say
  public List<Sighting> in(
      Report report, List<Passage> passages, List<Sighting> sightings, List<Mention.Named> names) {
    var candidates = candidates(report, passages, sightings, names);
    var persons = new Persons(words, candidates, names);
    Set<String> sure = new HashSet<>();
    for (var candidate : candidates) {
      if (isPlace(candidate, persons)) {
        sure.add(candidate.key());
      }
    }
    return candidates.stream().filter(candidate -> sure.contains(candidate.key())).toList();
  }

  private static List<Sighting> candidates(
      Report report, List<Passage> passages, List<Sighting> sightings, List<Mention.Named> names) {
    var places = names.stream().filter(name -> name.kind() == Mention.Kind.PLACE).toList();
    var seen = new HashSet<Span>();
    sightings.forEach(sighting -> seen.add(sighting.span()));
    var candidates = new ArrayList<Sighting>();
    int next = 0;
    for (var passage : passages) {
      for (var sentence : passage.sentences()) {
        while (next < places.size() && places.get(next).span().start() < sentence.span().end()) {
          var span = places.get(next++).span();
          if (!seen.contains(span) && span.start() >= sentence.span().start()) {
            candidates.add(candidate(sentence, span, PlaceKey.of(span.of(report.text()))));
          }
        }
      }
    }
    return candidates;
  }

  private static Sighting candidate(Sentence sentence, Span span, String key) {
    int from = sentence.tokenAt(span.start());
    int to = from + 1;
    while (to < sentence.tokens().size() && sentence.tokens().get(to).span().start() < span.end()) {
      to++;
    }
    return new Sighting(sentence, span, from, to, key, List.of(), Mention.Use.NAME, false);
  }

  private boolean isPlace(Sighting name, Persons persons) {
    var signs = new Signs();
    before.read(List.of(name), 0, signs);
    after.read(List.of(name), 0, signs);
    persons.read(name, signs);
    if (isOther(name, signs)) {
      return false;
    }
    if (hasFeature(name) || signs.any(AFTER)) {
      return true;
    }
    boolean article = name.has(name.from() - 1) && name.token(name.from() - 1).norm().equals("the");
    return !article && signs.any(BEFORE);
  }

  /// "Lake Ozark", "Kishwaukee River".
  private boolean hasFeature(Sighting name) {
    return name.words() > 1
        && (words.isFeature(name.token(name.from())) || words.isFeature(name.token(name.to() - 1)));
  }

  /// What a street, a body, a person or a numbered thing looks like.
  private boolean isOther(Sighting name, Signs signs) {
    if (signs.any(OTHER) || name.words() == 1 && isPlain(name.token(name.from()))) {
      return true;
    }
    var first = name.token(name.from());
    boolean person = words.isFirstName(first) || words.cue(first).equals("title");
    if (person && name.words() > 1 && !hasFeature(name)) {
      return true;
    }
    for (int at = name.from(); at < name.to(); at++) {
      if (Character.isDigit(name.token(at).word().charAt(0))) {
        return true;
      }
    }
    return !hasFeature(name) && !words.cue(name.token(name.to() - 1)).isEmpty();
  }

  private boolean isPlain(Token token) {
    return words.isCommon(token) || words.isFamilyName(token) || words.isFirstName(token);
  }
}
