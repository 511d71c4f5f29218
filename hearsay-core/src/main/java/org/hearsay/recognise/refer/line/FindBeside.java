package org.hearsay.recognise.refer.line;

import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.NUM;
import static org.hearsay.model.PartOfSpeech.PUNCT;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Because;
import org.hearsay.model.Mention;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;

/// Finds what stands beside a name: roles, offices, and ages.
public final class FindBeside {

  /// @param name a word of the name
  /// @param from first word of the role
  /// @param head the word that carries it
  /// @param to behind it
  public record Beside(int name, int from, int head, int to, Because because) {}

  private static final String INSIDE = "en/recognise/beside#title";

  private static final int NEAR = 14;

  private final RuleSet rules;
  private final RolePhrases roles;
  private final ReadParts parts;

  public FindBeside(Knowledge knowledge, RolePhrases roles, ReadParts parts) {
    rules = knowledge.rules("recognise/beside");
    this.roles = roles;
    this.parts = parts;
  }

  /// Whether a noun stands right before a name, or near it behind a mark or a verb: what no rule
  /// could match costs no more than this.
  private static boolean possible(Line line) {
    for (int at = 0; at < line.size(); at++) {
      if (line.nameStarts(at)) {
        int end = line.nameEnd(at);
        boolean before =
            line.noun(at - 1).isPresent()
                || line.is(at - 1, PUNCT) && anyNoun(line, at - NEAR, at - 1);
        boolean behind = line.is(end, PUNCT, AUX) && anyNoun(line, end + 1, end + NEAR);
        if (before || behind || anyNoun(line, at, end - 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean anyNoun(Line line, int from, int to) {
    return line.nextNoun(Math.max(0, from)) < to;
  }

  private List<Match.Bound> fill(Line line, String type, int from) {
    return switch (type) {
      case "person" -> name(line, from, Mention.Kind.PERSON);
      case "speaker" -> speaker(line, from);
      case "body" -> name(line, from, Mention.Kind.ORGANISATION);
      case "role" -> line.roles(from, Kind.PERSON, roles);
      case "sort" -> line.roles(from, Kind.GROUP, roles);
      case "age" -> one(from, line.is(from, NUM) && WhoWords.age(line.norm(from)) > 0);
      default -> List.of();
    };
  }

  /// A name that was not taken for a person's and yet speaks.
  private List<Match.Bound> speaker(Line line, int from) {
    boolean other = line.named(from, Mention.Kind.PLACE) || line.named(from, Mention.Kind.MISC);
    return other
            && line.nameStarts(from)
            && parts.of(line, from, line.nameEnd(from)) == Part.SPEAKER
        ? List.of(new Match.Bound(from, line.nameEnd(from), ""))
        : List.of();
  }

  private static List<Match.Bound> one(int from, boolean fits) {
    return fits ? List.of(new Match.Bound(from, from + 1, "")) : List.of();
  }

  private static List<Match.Bound> name(Line line, int from, Mention.Kind kind) {
    return line.nameStarts(from) && line.named(from, kind)
        ? List.of(new Match.Bound(from, line.nameEnd(from), ""))
        : List.of();
  }

  public All in(Line line) {
    var found = new All();
    if (!line.hasNames() || !line.hasNouns() || !possible(line)) {
      return found;
    }
    var fired = new ArrayList<Beside>();
    for (var match : rules.match(line.sentence, (type, same, from) -> fill(line, type, from))) {
      var role = match.slot("r").orElseThrow();
      int name = match.slot("n").orElseThrow().from();
      int head = Integer.parseInt(role.value());
      fired.add(new Beside(name, role.from(), head, role.to(), match.because()));
    }
    fired.sort(Comparator.comparingInt(one -> one.from() - one.to()));
    for (var one : fired) {
      if (found.roles.get(one.from(), one.to()).isEmpty()) {
        found.add(one);
      }
    }
    for (int at = 0; at < line.size(); at++) {
      if (line.nameStarts(at)) {
        inside(line, at, found);
      }
    }
    return found;
  }

  /// "US President Donald Trump" taken for one name.
  private static void inside(Line line, int from, All found) {
    int end = line.nameEnd(from);
    int head = -1;
    for (int at = from; at < end - 1; at++) {
      head = line.noun(at).filter(noun -> noun.kind() == Kind.PERSON).isPresent() ? at : head;
    }
    if (head >= 0 && line.named(from, Mention.Kind.PERSON)) {
      var span = line.span(from, head + 1);
      found.add(new Beside(from, from, head, head + 1, new Because(INSIDE, span)));
    }
  }

  /// What stands beside the names of one sentence.
  public static final class All {
    private final Map<Integer, List<Beside>> byName = new HashMap<>();
    private final BitSet roles = new BitSet();

    private void add(Beside one) {
      byName.computeIfAbsent(one.name(), key -> new ArrayList<>()).add(one);
      roles.set(one.from(), one.to());
    }

    /// What stands beside the name that begins at `name`.
    public List<Beside> of(int name) {
      return byName.getOrDefault(name, List.of());
    }

    /// Whether the word at `at` belongs to what stands beside a name.
    public boolean covers(int at) {
      return roles.get(at);
    }
  }

  public static Mention.Reference reference(Line line, Beside beside, Mention.Named name) {
    return new Mention.Reference(
        line.span(beside.from(), beside.to()),
        Mention.Reference.How.BESIDE,
        List.of(name.span()),
        beside.because());
  }
}
