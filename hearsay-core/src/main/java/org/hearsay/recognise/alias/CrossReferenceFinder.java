package org.hearsay.recognise.alias;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.CrossReference.Target;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;
import org.hearsay.rules.Slots;

/// Finds pointers to something beside the text: "(See attached map)" → MAP, "(See previous
/// article)" → ARTICLE, by the rules in `recognise/cross-references`.
public final class CrossReferenceFinder {

  private final RuleSet rules;

  private CrossReferenceFinder(RuleSet rules) {
    this.rules = rules;
  }

  public static CrossReferenceFinder of(Knowledge knowledge) {
    return new CrossReferenceFinder(knowledge.rules("recognise/cross-references"));
  }

  /// Pointers in text order; no two overlap.
  public List<Mention.CrossReference> find(Report report, List<Passage> passages) {
    var found = new ArrayList<Mention.CrossReference>();
    for (var passage : passages) {
      for (var sentence : passage.sentences()) {
        for (var match : Match.withoutOverlaps(rules.match(sentence, Slots.NONE))) {
          var target = Target.valueOf(match.rule().kind().toUpperCase(Locale.ROOT));
          found.add(new Mention.CrossReference(withBrackets(match), target, match.because()));
        }
      }
    }
    return found;
  }

  /// The pointer with the brackets right around it, if there are any.
  private static Span withBrackets(Match match) {
    var tokens = match.sentence().tokens();
    boolean open = match.from() > 0 && "([".contains(tokens.get(match.from() - 1).word());
    boolean close = match.to() < tokens.size() && ")]".contains(tokens.get(match.to()).word());
    return open && close ? match.sentence().span(match.from() - 1, match.to() + 1) : match.span();
  }
}
