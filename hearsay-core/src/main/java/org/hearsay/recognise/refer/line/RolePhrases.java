package org.hearsay.recognise.refer.line;

import static org.hearsay.model.PartOfSpeech.ADJ;
import static org.hearsay.model.PartOfSpeech.ADP;
import static org.hearsay.model.PartOfSpeech.DET;
import static org.hearsay.model.PartOfSpeech.NOUN;
import static org.hearsay.model.PartOfSpeech.NUM;
import static org.hearsay.model.PartOfSpeech.PROPN;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Mention;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;

/// Words for what somebody is: "chief executive of Tidewrack Explorations", "US salvage firm".
public final class RolePhrases {

  static final int LONGEST = 8;

  private final Lexicon joints;

  public RolePhrases(Knowledge knowledge) {
    joints = knowledge.lexicon("role-joints");
  }

  /// Whether the noun at `at` ends the words that tell what somebody is: not so in "minister
  /// talks".
  public boolean head(Line line, int at) {
    if (line.noun(at).isEmpty()) {
      return false;
    }
    boolean goesOn =
        line.is(at + 1, NOUN)
            || line.is(at + 1, PROPN) && line.name(at + 1).isEmpty()
            || line.is(at, ADJ)
                && (line.is(at + 1, ADJ)
                    || !line.is(at - 1, DET, ADJ, NOUN, PROPN) && at > 0 && !line.is(at + 1, ADP));
    return line.nameStarts(at + 1) || !goesOn && !line.norm(at + 1).equals("-");
  }

  /// The ways in which such words can begin at `from` and mean `kind`, longest first; the value of
  /// each is the position of the noun that carries it.
  List<Match.Bound> at(Line line, int from, Kind kind) {
    var ways = new ArrayList<Match.Bound>();
    int end = line.norm(from).equals("'s") ? from : Math.min(line.size(), from + LONGEST);
    for (int at = from; at < end && inside(line, at); at++) {
      boolean fits = line.noun(at).filter(noun -> noun.kind() == kind).isPresent();
      if (fits && head(line, at) && !line.many(at)) {
        ways.addFirst(new Match.Bound(from, at + 1, Integer.toString(at)));
        int behind = behind(line, at);
        if (behind > at + 1) {
          ways.addFirst(new Match.Bound(from, behind, Integer.toString(at)));
        }
      }
    }
    return ways;
  }

  private static boolean inside(Line line, int at) {
    boolean person = line.named(at, Mention.Kind.PERSON);
    return !person && line.is(at, NOUN, PROPN, ADJ, NUM) || line.norm(at).equals("'s");
  }

  /// Behind what tells more of the noun at `head`: "of the port of Caminha".
  public int behind(Line line, int head) {
    int end = head + 1;
    while (end - head < LONGEST && joints.contains(line.norm(end)) && line.is(end, ADP)) {
      int at = end + 1;
      while (at < line.size() && at - end < LONGEST && more(line, at) && !other(line, at, end)) {
        at++;
      }
      if (at == end + 1 || line.is(at - 1, DET)) {
        break;
      }
      end = at;
    }
    return end;
  }

  /// Whether a person's name begins that the words stand before: "chief of staff Ana Prieto".
  private static boolean other(Line line, int at, int joint) {
    return at > joint + 1
        && line.nameStarts(at)
        && line.named(at, Mention.Kind.PERSON)
        && !line.is(at - 1, DET);
  }

  private static boolean more(Line line, int at) {
    return line.is(at, NOUN, PROPN, ADJ, DET, NUM) && !(line.is(at, DET) && line.is(at - 1, NOUN))
        || line.norm(at).equals("'s")
        || line.norm(at).equals("&");
  }
}
