package org.hearsay.recognise.name;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Because;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;
import org.hearsay.rules.RuleException;

/// Finds the names in a report by a learned model: "Muammar Qaddafi" is a PERSON, "Kurdish" a NORP.
///
/// A name may be part of a word: in "Kurdish-led" it is "Kurdish".
@FunctionalInterface
public interface NameFinder {

  /// Names in text order; no two overlap.
  List<Mention.Named> find(Report report, List<Passage> passages);

  /// The finder with the pack of the language of `knowledge`, such as `names-en`.
  static NameFinder of(Knowledge knowledge) {
    String pack = "names-" + knowledge.language();
    try {
      return of(NameTagger.read(Packs.bundled().mapped(pack)));
    } catch (IOException broken) {
      throw new RuleException("the pack " + pack + " cannot be read", broken);
    }
  }

  /// The finder with another tagger, such as a research build.
  static NameFinder of(NameTagger tagger) {
    return (report, passages) -> named(tagger, passages);
  }

  private static List<Mention.Named> named(NameTagger tagger, List<Passage> passages) {
    var sentences = passages.stream().flatMap(passage -> passage.sentences().stream()).toList();
    var pieces =
        sentences.stream()
            .map(sentence -> new Pieces(sentence.tokens().stream().map(Token::word).toList()))
            .toList();
    var labels = tagger.tagPieces(pieces.stream().map(Pieces::list).toList());
    var names = new ArrayList<Mention.Named>();
    for (int i = 0; i < labels.size(); i++) {
      collect(sentences.get(i), pieces.get(i), labels.get(i), names);
    }
    return names;
  }

  private static void collect(
      Sentence sentence, Pieces pieces, List<String> labels, List<Mention.Named> names) {
    for (int from = 0; from < labels.size(); from++) {
      if (!labels.get(from).equals("O")) {
        String kind = labels.get(from).substring(2);
        int to = from + 1;
        while (to < labels.size() && labels.get(to).equals("I-" + kind)) {
          to++;
        }
        int start = pieces.start(from, sentence);
        int end = pieces.start(to - 1, sentence) + pieces.list().get(to - 1).length();
        var span = new Span(start, end);
        var because = new Because("model/names-en", span);
        names.add(new Mention.Named(span, Mention.Kind.valueOf(kind), because));
        from = to - 1;
      }
    }
  }
}
