package org.hearsay.recognise.refer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.recognise.refer.line.FindBeside;
import org.hearsay.recognise.refer.line.Line;
import org.hearsay.recognise.refer.line.ReadNatures;
import org.hearsay.recognise.refer.line.ReadParts;
import org.hearsay.recognise.refer.line.ReadPhrases;
import org.hearsay.recognise.refer.line.RolePhrases;
import org.hearsay.recognise.refer.line.WhoWords;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.RuleSet;

/// Finds the words of a report that stand for somebody named or described elsewhere in it, by the
/// rules in `recognise/beside` and `recognise/refer`: "the commander" and "he" after "Commander
/// Tomé Quintela Reis".
public final class ReferenceFinder {

  private final RuleSet rules;
  private final WhoWords words;
  private final ReadPhrases phrases;
  private final FindBeside besides;
  private final Weights weights;
  private final PointPronoun pronouns;
  private final PointRole roles;
  private final ReadNatures natures;

  private ReferenceFinder(Knowledge knowledge) {
    var role = new RolePhrases(knowledge);
    rules = knowledge.rules("recognise/refer");
    words = new WhoWords(knowledge);
    phrases = new ReadPhrases(knowledge, role);
    besides = new FindBeside(knowledge, role, new ReadParts(words));
    weights = new Weights(knowledge);
    pronouns = new PointPronoun(knowledge, weights);
    roles = new PointRole(weights);
    natures = new ReadNatures(knowledge);
  }

  public static ReferenceFinder of(Knowledge knowledge) {
    return new ReferenceFinder(knowledge);
  }

  /// References in text order.
  ///
  /// @param named the names in the report, in text order
  public List<Mention.Reference> find(
      Report report, List<Passage> passages, List<Mention.Named> named) {
    var telling = new Telling(report, new Cast(words, weights), words, natures, pronouns, roles);
    int next = 0;
    boolean open = false;
    for (var passage : passages) {
      open = false;
      for (var sentence : passage.sentences()) {
        while (next < named.size() && named.get(next).span().start() < sentence.span().start()) {
          next++;
        }
        int end = next;
        while (end < named.size() && named.get(end).span().start() < sentence.span().end()) {
          end++;
        }
        if (!sentence.tokens().isEmpty()) {
          var line = new Line(sentence, passage.zone(), named.subList(next, end), words, open);
          open = line.runsOn();
          telling.hear(line, phrases.of(line), besides.in(line), new Ways(rules, line));
        }
      }
    }
    var found = new ArrayList<>(telling.found());
    found.sort(Comparator.comparing(Mention.Reference::span));
    return found;
  }
}
