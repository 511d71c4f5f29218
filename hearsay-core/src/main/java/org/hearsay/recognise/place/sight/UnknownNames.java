package org.hearsay.recognise.place.sight;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.recognise.gazetteer.PlaceKey;

/// The capitalised words of a report that no key of the gazetteer fits and that could be a place:
/// those the learned names call one, and those they do not know after "in" and the like.
final class UnknownNames {

  private static final int LONGEST = 3;

  /// @param tagged whether the learned names call it a place
  record Name(Sighting sighting, String words, boolean tagged) {}

  private final PlaceWords words;
  private final Taken sighted;
  private final Taken kept;
  private final NameIndex names;

  /// @param sightings all names that the gazetteer has, meant as places or not
  /// @param kept those of them that are
  UnknownNames(
      PlaceWords words, List<Sighting> sightings, List<Sighting> kept, List<Mention.Named> names) {
    this.words = words;
    this.names = new NameIndex(names);
    this.sighted = new Taken(sightings);
    this.kept = new Taken(kept);
  }

  List<Name> in(Report report, List<Passage> passages) {
    var found = new ArrayList<Name>();
    for (var passage : passages) {
      for (var sentence : passage.sentences()) {
        for (int at = 0; at < sentence.tokens().size(); ) {
          at = next(report, sentence, at, found);
        }
      }
    }
    return found;
  }

  /// Notes the name that begins with token `at`, if any.
  ///
  /// @return where to go on
  private int next(Report report, Sentence sentence, int at, List<Name> found) {
    var token = sentence.tokens().get(at);
    var name = names.at(token.span());
    if (name.isPresent() && name.get().kind() == Mention.Kind.PLACE) {
      var span = name.get().span();
      int to = Math.max(at + 1, end(sentence, at, span));
      if (!sighted.holds(span)) {
        found.add(name(report, sentence, span, at, to, true));
      }
      return to;
    }
    boolean capital = PlaceWords.isCapitalised(token) || PlaceWords.isArticled(token);
    boolean other = name.isPresent() && !isAlone(name.get(), token.span());
    if (!capital || at == 0 || other || kept.touches(token.span())) {
      return at + 1;
    }
    int to = run(sentence, at);
    var before = sentence.tokens().get(at - 1);
    boolean led = words.cue(before).equals("near") || words.cue(before).equals("at");
    var span = sentence.span(at, to);
    if (led && to - at <= LONGEST && !words.isNever(token) && !sighted.holds(span)) {
      found.add(name(report, sentence, span, at, to, false));
    }
    return to;
  }

  /// Whether the learned names have no more than this one word, and are easily wrong.
  private static boolean isAlone(Mention.Named name, Span span) {
    return name.kind() == Mention.Kind.PERSON && name.span().equals(span);
  }

  private static int end(Sentence sentence, int from, Span span) {
    int to = from;
    while (to < sentence.tokens().size() && sentence.tokens().get(to).span().start() < span.end()) {
      to++;
    }
    return to;
  }

  private int run(Sentence sentence, int from) {
    int to = from + 1;
    while (to < sentence.tokens().size()) {
      var token = sentence.tokens().get(to);
      boolean named = PlaceWords.isCapitalised(token) || PlaceWords.isArticled(token);
      if (!named || kept.touches(token.span())) {
        break;
      }
      to++;
    }
    return to;
  }

  private static Name name(
      Report report, Sentence sentence, Span span, int from, int to, boolean tagged) {
    String written = span.of(report.text());
    var use = Mention.Use.NAME;
    var sighting =
        new Sighting(sentence, span, from, to, PlaceKey.of(written), List.of(), use, false);
    return new Name(sighting, written, tagged);
  }
}
