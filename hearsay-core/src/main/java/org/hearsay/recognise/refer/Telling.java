package org.hearsay.recognise.refer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Because;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Reference.How;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Zone;
import org.hearsay.recognise.refer.PointPronoun.Place;
import org.hearsay.recognise.refer.line.FindBeside;
import org.hearsay.recognise.refer.line.FindBeside.Beside;
import org.hearsay.recognise.refer.line.Kind;
import org.hearsay.recognise.refer.line.Line;
import org.hearsay.recognise.refer.line.Nature;
import org.hearsay.recognise.refer.line.Part;
import org.hearsay.recognise.refer.line.Phrase;
import org.hearsay.recognise.refer.line.ReadNatures;
import org.hearsay.recognise.refer.line.ReadParts;
import org.hearsay.recognise.refer.line.Sex;
import org.hearsay.recognise.refer.line.WhoWords;

/// A report being told, sentence by sentence: who comes up, and who is meant by what stands for
/// somebody.
final class Telling {

  private final String text;
  private final String outlet;
  private final Cast cast;
  private final ReadParts parts;
  private final ReadNatures natures;
  private final PointPronoun pronouns;
  private final PointRole roles;
  private final List<Mention.Reference> found = new ArrayList<>();

  /// Who is named in the quotation that is going on or has just closed: not whoever speaks it.
  private final Set<Figure> named = new HashSet<>();

  private boolean running;

  Telling(
      Report report,
      Cast cast,
      WhoWords words,
      ReadNatures natures,
      PointPronoun pronouns,
      PointRole roles) {
    text = report.text();
    outlet = report.imprint().outlet();
    this.cast = cast;
    this.natures = natures;
    this.pronouns = pronouns;
    this.roles = roles;
    parts = new ReadParts(words);
  }

  List<Mention.Reference> found() {
    return found;
  }

  /// One sentence: names first bring their roles with them; what is quoted is settled last, when
  /// its speaker is known.
  void hear(Line line, List<Phrase> phrases, FindBeside.All besides, Ways ways) {
    cast.next(line.allQuoted());
    quotation(line, phrases);
    var quoted = new ArrayList<Phrase.Pronoun>();
    Joined last = null;
    for (var phrase : phrases) {
      Optional<Figure> figure =
          switch (phrase) {
            case Phrase.Name name -> name(line, name, besides);
            case Phrase.Letters letters -> letters(line, letters);
            case Phrase.Described described -> described(line, described, besides, ways);
            case Phrase.Pronoun pronoun -> {
              if (line.quoted(pronoun.from())) {
                quoted.add(pronoun);
                yield Optional.empty();
              }
              yield pronoun(line, pronoun, ways, named);
            }
          };
      if (figure.isPresent()) {
        var now = new Joined(figure.get(), phrase);
        if (last != null && joined(line, last.phrase(), phrase, besides)) {
          together(line, last, now, besides);
        }
        last = now;
      }
    }
    quoted.forEach(pronoun -> quoted(line, pronoun, ways));
  }

  /// Nobody speaks of himself by name.
  private void quotation(Line line, List<Phrase> phrases) {
    if (!line.quoted(0) || !running) {
      named.clear();
    }
    running = line.runsOn();
    for (var phrase : phrases) {
      if (phrase instanceof Phrase.Name name && line.quoted(name.from())) {
        cast.bearer(name.named().span().of(text)).ifPresent(named::add);
      }
    }
  }

  private record Joined(Figure figure, Phrase phrase) {}

  /// "Ada Quillon and the commander Joram Tesk".
  private static boolean joined(Line line, Phrase one, Phrase other, FindBeside.All besides) {
    int from = other.from();
    while (from > one.to() && (besides.covers(from - 1) || line.is(from - 1, PartOfSpeech.DET))) {
      from--;
    }
    return one.to() + 1 == from && line.is(one.to(), PartOfSpeech.CCONJ);
  }

  private void together(Line line, Joined one, Joined other, FindBeside.All besides) {
    int from =
        other.phrase() instanceof Phrase.Name name
            ? start(line, name, besides)
            : other.phrase().from();
    var part = parts.of(line, from, other.phrase().to());
    if (part.leads() && one.figure() != other.figure()) {
      var both =
          new Figure(
              one.figure().to,
              one.figure().kind,
              Sex.OPEN,
              true,
              false,
              List.of(one.figure(), other.figure()));
      one.figure().asNear(other.figure());
      see(line, other.phrase(), from, both, part);
    }
  }

  /// A body, where it speaks.
  private Optional<Figure> letters(Line line, Phrase.Letters letters) {
    var part = parts.of(line, letters.from(), letters.to());
    if (part != Part.SPEAKER || line.zone == Zone.HEADLINE) {
      return Optional.empty();
    }
    var span = line.span(letters.from(), letters.to());
    boolean several = letters.to() - letters.from() > 1;
    var figure = cast.named(span, span.of(text), several ? Nature.UNSURE : Nature.BODY);
    figure.unsure |= several && figure.kind == Kind.GROUP;
    see(line, letters, letters.from(), figure, part);
    return Optional.of(figure);
  }

  private Optional<Figure> name(Line line, Phrase.Name name, FindBeside.All besides) {
    var named = name.named();
    var beside = besides.of(name.from());
    boolean person = beside.stream().anyMatch(one -> isPerson(line, one));
    var nature = natures.of(line, name, person);
    int start = start(line, name, besides);
    var part = parts.of(line, start, name.to());
    String printed = named.span().of(text);
    if (!counts(name, nature, part, printed)) {
      return Optional.empty();
    }
    var figure = cast.named(named.span(), printed, nature);
    figure.unsure |=
        figure.kind == Kind.GROUP
            && nature.unsure()
            && part == Part.SPEAKER
            && name.to() - name.from() > 1;
    for (var one : beside) {
      role(line, one, figure);
      found.add(FindBeside.reference(line, one, named));
    }
    figure.age = Math.max(figure.age, age(line, name.to()));
    see(line, name, start, figure, part);
    return Optional.of(figure);
  }

  /// The first word of a name with the titles and roles before it: of "the Minister of Tourism,
  /// Morena Valdez".
  private int start(Line line, Phrase.Name name, FindBeside.All besides) {
    int from = natures.start(line, name);
    for (var one : besides.of(name.from())) {
      from = Math.min(from, one.from());
    }
    return line.is(from - 1, PartOfSpeech.DET) ? from - 1 : from;
  }

  private void see(Line line, Phrase phrase, int from, Figure figure, Part part) {
    var setting = line.quoted(phrase.from()) ? Setting.QUOTED : Setting.TOLD;
    if (line.zone == Zone.HEADLINE) {
      cast.see(figure, part, Setting.HEADLINE);
    } else if (part == Part.SPEAKER && parts.closing(line, from, phrase.to())) {
      cast.close(figure, setting);
    } else {
      cast.see(figure, part, setting);
    }
  }

  private static boolean isPerson(Line line, Beside beside) {
    return line.noun(beside.head()).filter(noun -> noun.kind() == Kind.PERSON).isPresent();
  }

  /// People, bodies but for the outlet itself, and peoples; a place only where it speaks, "Moscow
  /// said", or is a person's name.
  private boolean counts(Phrase.Name name, Nature nature, Part part, String printed) {
    return switch (name.named().kind()) {
      case PERSON -> nature.kind() == Kind.PERSON || nature.many() || part == Part.SPEAKER;
      case ORGANISATION -> !printed.equals(outlet);
      case NORP -> printed.endsWith("s");
      case PLACE, MISC ->
          part == Part.SPEAKER
              || nature.kind() == Kind.PERSON
              || nature.unsure() && cast.bearer(printed).isPresent();
    };
  }

  /// "Ada Quillon, 34," and "Ada Quillon (34)".
  private static int age(Line line, int behind) {
    boolean set = line.norm(behind).equals(",") || line.norm(behind).equals("(");
    return set ? WhoWords.age(line.norm(behind + 1)) : -1;
  }

  private void role(Line line, Beside beside, Figure figure) {
    var noun = line.noun(beside.head()).orElseThrow();
    var qualities = new HashSet<>(noun.qualities());
    for (int at = beside.from(); at < beside.to(); at++) {
      if (at != beside.head()) {
        qualities.add(line.lemma(at));
      }
    }
    figure.sex = figure.sex.or(noun.sex());
    figure.is(new Figure.Role(noun.word(), qualities, true));
  }

  private Optional<Figure> described(
      Line line, Phrase.Described phrase, FindBeside.All besides, Ways ways) {
    if (besides.covers(phrase.head())) {
      return Optional.empty();
    }
    var part = parts.of(line, phrase.from(), phrase.to());
    var pointed = roles.find(phrase, line.norm(phrase.head()), cast);
    if (pointed.isPresent()) {
      var why = ways.because(pointed.get().way(), phrase.from(), phrase.head());
      var figures = pointed.get().figures();
      if (why.isPresent() && part.leads()) {
        var to = figures.stream().flatMap(figure -> figure.spans().stream()).distinct().sorted();
        found.add(
            new Mention.Reference(
                line.span(phrase.from(), phrase.to()), How.ROLE, to.toList(), why.get()));
      }
      if (!part.leads() && !pointed.get().way().equals("kind")) {
        aside(line, phrase, figures.getFirst().spans(), ways);
      }
      figures.forEach(figure -> see(line, phrase, phrase.from(), figure, part));
      return Optional.of(figures.getFirst());
    }
    aside(line, phrase, List.of(), ways);
    var figure = introduce(line, phrase);
    see(line, phrase, phrase.from(), figure, part);
    return Optional.of(figure);
  }

  /// "the rebel chief", for telling who is who; nobody new ("a rebel"), no several and no paper.
  private void aside(Line line, Phrase.Described phrase, List<Span> to, Ways ways) {
    boolean one = !phrase.many() && phrase.noun().kind() != Kind.DOCUMENT;
    if (one && phrase.opening() != Phrase.Opening.NEW) {
      var words = line.span(phrase.from(), phrase.to());
      var others = to.stream().filter(span -> !span.overlaps(words)).toList();
      found.add(new Mention.Reference(words, How.ASIDE, others, ways.aside(words)));
    }
  }

  private static Figure introduce(Line line, Phrase.Described phrase) {
    var noun = phrase.noun();
    var figure =
        new Figure(
            line.span(phrase.from(), phrase.to()),
            noun.kind(),
            noun.sex(),
            phrase.many(),
            false,
            List.of());
    figure.is(new Figure.Role(noun.word(), phrase.qualities(), false));
    figure.owned = phrase.opening() == Phrase.Opening.OWNED;
    figure.age = WhoWords.age(line.norm(phrase.head()));
    return figure;
  }

  private Optional<Figure> pronoun(Line line, Phrase.Pronoun pronoun, Ways ways, Set<Figure> not) {
    var part = parts.of(line, pronoun.from(), pronoun.to());
    boolean speaks = part == Part.SPEAKER;
    if (!part.leads()) {
      return Optional.empty();
    }
    var place = place(line, pronoun, speaks);
    boolean thing = !speaks && pronouns.asks(pronoun.word()).equals("thing");
    var pointed = pronouns.find(pronoun.word(), place, cast, not::contains);
    var why =
        pointed.flatMap(
            one ->
                ways.because(
                    thing ? one.way() + "-thing" : one.way(), pronoun.from(), pronoun.from()));
    if (why.isPresent()) {
      var figure = pointed.orElseThrow().figure();
      point(line, pronoun, figure.spans(), why.get());
      figure.sex = figure.sex.or(pronouns.sex(pronoun.word()));
      see(line, pronoun, pronoun.from(), figure, part);
      return Optional.of(figure);
    }
    if (speaks) {
      cast.openSpeaker();
      ways.because("open", pronoun.from(), pronoun.from())
          .ifPresent(because -> point(line, pronoun, List.of(), because));
    }
    return Optional.empty();
  }

  private Place place(Line line, Phrase.Pronoun pronoun, boolean speaks) {
    if (!speaks) {
      return Place.TELLS;
    }
    if (!parts.closing(line, pronoun.from(), pronoun.to())) {
      return Place.SPEAKS;
    }
    return line.quoted(pronoun.from() - 1) ? Place.QUOTES : Place.CLOSES;
  }

  private void point(Line line, Phrase.Pronoun pronoun, List<Span> to, Because because) {
    found.add(
        new Mention.Reference(line.span(pronoun.from(), pronoun.to()), How.PRONOUN, to, because));
  }

  /// Inside a quotation "I" is who speaks, and "he" somebody else.
  private void quoted(Line line, Phrase.Pronoun pronoun, Ways ways) {
    var speaker = cast.speaker();
    String asks = pronouns.asks(pronoun.word());
    if (asks.equals("speaker") || asks.equals("speakers")) {
      boolean one = asks.equals("speaker");
      speaker
          .filter(
              figure ->
                  one
                      ? figure.kind == Kind.PERSON && !figure.many
                      : figure.many || figure.kind == Kind.GROUP)
          .flatMap(
              figure ->
                  ways.because("quoted", pronoun.from(), pronoun.from())
                      .map(why -> new Meant(figure, why)))
          .ifPresent(meant -> point(line, pronoun, meant.figure().spans(), meant.why()));
    } else {
      pronoun(line, pronoun, ways, speaker.map(Set::of).orElse(Set.of()));
    }
  }

  private record Meant(Figure figure, Because why) {}
}
