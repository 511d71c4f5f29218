package org.hearsay.recognise.refer;

import static org.hearsay.model.PartOfSpeech.NUM;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Because;
import org.hearsay.model.Mention;
import org.hearsay.rules.Match;

/// Finds what stands beside a name: roles, offices, and ages.
final class FindBeside {

  /// @param name a word of the name
  /// @param from first word of the role
  /// @param head the word that carries it
  /// @param to behind it
  record Beside(int name, int from, int head, int to, Because because) {}

  private static final String INSIDE = "en/recognise/refer#title";

  private final RolePhrases roles;
  private final ReadParts parts;

  FindBeside(RolePhrases roles, ReadParts parts) {
    this.roles = roles;
    this.parts = parts;
  }

  /// What fills the slots that the rules ask for.
  List<Match.Bound> fill(Line line, String type, int from) {
    return switch (type) {
      case "person" -> name(line, from, Mention.Kind.PERSON);
      case "speaker" -> speaker(line, from);
      case "body" -> name(line, from, Mention.Kind.ORGANISATION);
      case "role" -> roles.at(line, from, Kind.PERSON);
      case "sort" -> roles.at(line, from, Kind.GROUP);
      case "age" -> one(from, line.is(from, NUM) && WhoWords.age(line.norm(from)) > 0);
      case "who" -> one(from, line.noun(from).isPresent());
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

  /// @param matches of the rules, in order
  All in(Line line, List<Match> matches) {
    var fired = new ArrayList<Beside>();
    for (var match : matches) {
      if (match.rule().kind().equals("beside")) {
        var role = match.slot("r").orElseThrow();
        int name = match.slot("n").orElseThrow().from();
        int head = Integer.parseInt(role.value());
        fired.add(new Beside(name, role.from(), head, role.to(), match.because()));
      }
    }
    fired.sort(Comparator.comparingInt(one -> one.from() - one.to()));
    var found = new All();
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
  static final class All {
    private final Map<Integer, List<Beside>> byName = new HashMap<>();
    private final BitSet roles = new BitSet();

    private void add(Beside one) {
      byName.computeIfAbsent(one.name(), key -> new ArrayList<>()).add(one);
      roles.set(one.from(), one.to());
    }

    /// What stands beside the name that begins at `name`.
    List<Beside> of(int name) {
      return byName.getOrDefault(name, List.of());
    }

    /// Whether the word at `at` belongs to what stands beside a name.
    boolean covers(int at) {
      return roles.get(at);
    }
  }

  static Mention.Reference reference(Line line, Beside beside, Mention.Named name) {
    return new Mention.Reference(
        line.span(beside.from(), beside.to()),
        Mention.Reference.How.BESIDE,
        List.of(name.span()),
        beside.because());
  }
}
