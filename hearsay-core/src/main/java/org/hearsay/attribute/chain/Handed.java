package org.hearsay.attribute.chain;

import static org.hearsay.attribute.line.Part.AS_TOLD;
import static org.hearsay.attribute.line.Part.HAS_LISTENER;
import static org.hearsay.attribute.line.Part.LINK;
import static org.hearsay.attribute.line.Part.POINTS;
import static org.hearsay.attribute.line.Part.SUBJECT_RELATIVE;
import static org.hearsay.model.PartOfSpeech.NUM;

import java.util.List;
import java.util.Set;
import org.hearsay.attribute.content.ContentSpan;
import org.hearsay.attribute.cue.Statement;
import org.hearsay.attribute.cue.Statement.Cue;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;
import org.hearsay.attribute.speaker.SpeakerSpan;

/// Reads that somebody has something from somebody else: "She has it from a cousin that …", "…, the
/// paper had from a clerk, who had it from a guard", "He had this from an officer".
public final class Handed {

  private final Words words;
  private final SpeakerSpan speakers;
  private final ContentSpan contents;

  public Handed(Words words, SpeakerSpan speakers, ContentSpan contents) {
    this.words = words;
    this.speakers = speakers;
    this.contents = contents;
  }

  /// Who passes it on, and from whom; the first with no content where that was told before.
  ///
  /// @param from where the sentence begins
  /// @param to where it ends
  public List<Statement> find(Cue cue, Range subject, int from, int to) {
    if (cue.shaped("overhears")) {
      return overheard(cue, subject, to);
    }
    int last = cue.at().to() - 1;
    boolean as = words.has(subject.from() - 1, AS_TOLD);
    var source = as ? speakers.bare(last + 1, to) : speakers.after(last + 1, to);
    if (source.isEmpty() || words.is(source.from(), NUM)) {
      return List.of();
    }
    if (cue.shaped("quotes")) {
      return quoted(cue, subject, from, to);
    }
    var link = new Range(last, last + 1);
    var relay = new Cue("citing", cue.manner(), link, link, cue.because());
    var head = new Range(cue.group().from(), last);
    var main =
        new Cue("hears", cue.manner(), new Range(cue.at().from(), last), head, cue.because());
    var told = content(main, subject, behind(source.to(), to), from, to);
    boolean points = cue.shaped("source") || points(cue.at());
    return told.content().isEmpty() && !points
        ? List.of()
        : List.of(told, new Statement(relay, source, List.of(), false));
  }

  /// "A porter had heard the doctor say that …".
  private List<Statement> overheard(Cue cue, Range subject, int to) {
    int verb = cue.at().from();
    int said = cue.at().to() - 1;
    var source = speakers.bare(verb + 1, said);
    if (subject.isEmpty() || source.isEmpty() || source.to() < said) {
      return List.of();
    }
    boolean told = words.base(said, HAS_LISTENER);
    int listened = told ? speakers.bare(said + 1, to).to() : said + 1;
    int next = words.has(listened, LINK) ? listened + 1 : listened;
    var saying = new Range(said, said + 1);
    var relay = new Cue("citing", cue.manner(), saying, saying, cue.because());
    var group = new Range(cue.group().from(), verb + 1);
    var main = new Cue("hears", cue.manner(), new Range(verb, verb + 1), group, cue.because());
    return next >= to
        ? List.of()
        : List.of(
            new Statement(main, subject, List.of(new Range(next, to)), false),
            new Statement(relay, source, List.of(), false));
  }

  /// "he quoted the officer as saying that …".
  private List<Statement> quoted(Cue cue, Range subject, int from, int to) {
    var source = speakers.after(cue.at().to(), to);
    int as = source.to();
    boolean said = words.has(as, AS_TOLD) && words.norm(as + 1).endsWith("ing");
    if (!said || subject.isEmpty()) {
      return List.of();
    }
    var saying = new Range(as, as + 2);
    boolean opened = words.has(as + 2, LINK) || words.has(as + 2, Set.of(":", ","));
    int next = opened ? as + 3 : as + 2;
    var relay = new Cue("citing", cue.manner(), saying, saying, cue.because());
    var main = new Cue("hears", cue.manner(), cue.at(), cue.group(), cue.because());
    var told =
        next < to
            ? new Statement(main, subject, List.of(new Range(next, to)), false)
            : new Statement(main, subject, contents.before(from, subject.from()), true);
    return told.content().isEmpty()
        ? List.of()
        : List.of(told, new Statement(relay, source, List.of(), false));
  }

  /// "had it from": it was told before.
  private boolean points(Range cue) {
    for (int at = cue.from(); at < cue.to(); at++) {
      if (words.has(at, POINTS)) {
        return true;
      }
    }
    return false;
  }

  private Statement content(Cue cue, Range subject, int next, int from, int to) {
    int at = words.norm(next).equals(",") ? next + 1 : next;
    boolean told = words.has(at, LINK) || words.norm(at).equals(":");
    if (told && at + 1 < to) {
      return new Statement(cue, subject, List.of(new Range(at + 1, to)), false);
    }
    if (subject.isEmpty()) {
      return new Statement(cue, subject, List.of(), false);
    }
    if (words.has(subject.from() - 1, AS_TOLD) && subject.from() - 1 == from && at < to) {
      return new Statement(cue, subject, List.of(new Range(at, to)), false);
    }
    boolean behind = words.norm(subject.from() - 1).equals(",") && subject.from() - from > 3;
    return behind
        ? new Statement(cue, subject, contents.before(from, subject.from()), true)
        : new Statement(cue, subject, List.of(), false);
  }

  /// Behind ", who has it from another" as often as it comes.
  private int behind(int from, int to) {
    int at = from;
    while (at < to && words.norm(at).equals(",") && words.has(at + 1, SUBJECT_RELATIVE)) {
      at += 2;
      while (at < to && !words.has(at, Set.of(",", ":")) && !words.has(at, LINK)) {
        at++;
      }
    }
    return at;
  }
}
