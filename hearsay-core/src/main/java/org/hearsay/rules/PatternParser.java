package org.hearsay.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Token;

/// Reads the pattern language of rule files and compiles it.
///
/// - `quoting` – this word, upper or lower case; marks such as `,` are words of their own
/// - `~report` – any form of this verb or noun: report, reports, reported
/// - `[VERB|AUX]` – a token of one of these word classes; `_` – any token
/// - `...` – up to eight tokens, as few as will do, not across `;` or a colon
/// - `{label}` or `{label:type}` – a slot: `number`, `digits`, `year`, `cap` (a capitalised
/// word), a lexicon's name, or a type the stage provides (`#` before its name: it begins with a
/// digit); without a
///   type the label is the type
/// - `(a|b c)` – either; `x?` – or nothing; `x*`, `x+` – up to six times
/// - `^`, `$` – start and end of the sentence
final class PatternParser {

  private static final Set<String> GAP_STOPS = Set.of(";", ":");
  private static final int REPEATS = 6;

  private final String source;
  private final Function<String, Optional<Lexicon>> lexicons;
  private int at;

  /// A compiled pattern.
  ///
  /// @param triggers words of which a sentence must hold one; empty if no word is needed
  record Compiled(Node start, Set<String> triggers) {}

  PatternParser(String source, Function<String, Optional<Lexicon>> lexicons) {
    this.source = source;
    this.lexicons = lexicons;
  }

  Compiled compile() {
    var whole = alternatives();
    if (at < source.length()) {
      throw error("expected the end of the pattern");
    }
    return new Compiled(whole.compile(new Node.End()), whole.triggers());
  }

  /// A parsed piece, before it knows what follows it.
  private sealed interface Piece {
    Node compile(Node next);

    /// Words of which one must be present; empty: no demand.
    Set<String> triggers();

    record Simple(Function<Node, Node> make, Set<String> triggers) implements Piece {
      @Override
      public Node compile(Node next) {
        return make.apply(next);
      }
    }

    record Sequence(List<Piece> pieces) implements Piece {
      @Override
      public Node compile(Node next) {
        var node = next;
        for (var piece : pieces.reversed()) {
          node = piece.compile(node);
        }
        return node;
      }

      @Override
      public Set<String> triggers() {
        Set<String> best = Set.of();
        for (var piece : pieces) {
          var these = piece.triggers();
          best = best.isEmpty() || (!these.isEmpty() && these.size() < best.size()) ? these : best;
        }
        return best;
      }
    }

    record Either(List<Piece> ways) implements Piece {
      @Override
      public Node compile(Node next) {
        return new Node.Any(ways.stream().map(way -> way.compile(next)).toList());
      }

      @Override
      public Set<String> triggers() {
        var all = new HashSet<String>();
        for (var way : ways) {
          if (way.triggers().isEmpty()) {
            return Set.of();
          }
          all.addAll(way.triggers());
        }
        return all;
      }
    }

    record Repeated(Piece piece, int least, int most) implements Piece {
      @Override
      public Node compile(Node next) {
        var node = next;
        for (int i = most; i > 0; i--) {
          var once = piece.compile(node);
          node = i > least ? new Node.Any(List.of(once, next)) : once;
        }
        return node;
      }

      @Override
      public Set<String> triggers() {
        return least > 0 ? piece.triggers() : Set.of();
      }
    }
  }

  private Piece alternatives() {
    var ways = new ArrayList<Piece>();
    ways.add(sequence());
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      ways.add(sequence());
    }
    return ways.size() == 1 ? ways.getFirst() : new Piece.Either(ways);
  }

  private Piece sequence() {
    var pieces = new ArrayList<Piece>();
    for (skipSpace(); at < source.length() && "|)".indexOf(source.charAt(at)) < 0; skipSpace()) {
      pieces.add(repeated(atom()));
    }
    if (pieces.isEmpty()) {
      throw error("expected a word or slot");
    }
    return new Piece.Sequence(pieces);
  }

  private Piece repeated(Piece piece) {
    char mark = at < source.length() ? source.charAt(at) : ' ';
    if ("?*+".indexOf(mark) < 0) {
      return piece;
    }
    at++;
    return new Piece.Repeated(piece, mark == '+' ? 1 : 0, mark == '?' ? 1 : REPEATS);
  }

  private Piece atom() {
    char c = source.charAt(at);
    if (source.startsWith("...", at)) {
      at += 3;
      return new Piece.Simple(next -> new Node.Gap(8, GAP_STOPS, next), Set.of());
    }
    return switch (c) {
      case '(' -> {
        at++;
        var inner = alternatives();
        expect(')');
        yield inner;
      }
      case '{' -> slot(upTo('}'));
      case '[' -> tags(upTo(']'));
      case '^', '$' -> {
        at++;
        yield new Piece.Simple(next -> new Node.Edge(c == '^', next), Set.of());
      }
      case '_' -> {
        at++;
        yield new Piece.Simple(next -> new Node.One(token -> true, Set.of(), next), Set.of());
      }
      case '~' -> {
        at++;
        String lemma = word();
        yield new Piece.Simple(
            next -> new Node.One(token -> token.lemma().equals(lemma), Set.of("~" + lemma), next),
            Set.of("~" + lemma));
      }
      default -> {
        String word = Token.normalise(word());
        yield new Piece.Simple(
            next -> new Node.One(token -> token.norm().equals(word), Set.of(word), next),
            Set.of(word));
      }
    };
  }

  private Piece slot(String inside) {
    int colon = inside.indexOf(':');
    String label = colon < 0 ? inside : inside.substring(0, colon);
    String type = colon < 0 ? inside : inside.substring(colon + 1);
    var lexicon = lexicons.apply(type);
    if (lexicon.isPresent()) {
      var words = lexicon.get();
      var triggers = new HashSet<String>();
      words.firstWords().forEach(word -> triggers.add((words.byLemma() ? "~" : "") + word));
      return new Piece.Simple(
          next ->
              new Node.Slot(
                  label,
                  (state, from) -> words.at(state.sentence, from),
                  new Node.Opens(triggers, words.holdsPhrases()),
                  next),
          triggers);
    }
    Node.Slot.Filler fill =
        switch (type) {
          case "number" -> (state, from) -> Numbers.at(state.sentence, from);
          case "digits" -> one(token -> Numbers.digits(token.norm()).isPresent());
          case "year" -> one(token -> isYear(token.word()));
          case "cap" -> one(token -> Character.isUpperCase(token.word().codePointAt(0)));
          default -> (state, from) -> state.slots.fill(bare(type), state.sentence, from);
        };
    return new Piece.Simple(next -> new Node.Slot(label, fill, opens(type), next), Set.of());
  }

  private static String bare(String type) {
    return type.startsWith(Node.NUMBER) ? type.substring(1) : type;
  }

  private static Node.Opens opens(String type) {
    return switch (type) {
      case "number" -> new Node.Opens(Numbers.FIRST_WORDS, true);
      case "digits", "year" -> new Node.Opens(Set.of(Node.NUMBER), false);
      case "cap" -> new Node.Opens(Set.of(), false);
      default ->
          type.startsWith(Node.NUMBER)
              ? new Node.Opens(Set.of(Node.NUMBER), false)
              : new Node.Opens(Set.of(), true);
    };
  }

  private static Node.Slot.Filler one(java.util.function.Predicate<Token> test) {
    return (state, from) -> {
      var token = state.sentence.tokens().get(from);
      return test.test(token) ? List.of(new Match.Bound(from, from + 1, token.norm())) : List.of();
    };
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && word.chars().allMatch(c -> c >= '0' && c <= '9')
        && (word.charAt(0) == '1' || word.charAt(0) == '2')
        && word.compareTo("1000") >= 0
        && word.compareTo("2200") < 0;
  }

  private Piece tags(String inside) {
    var tags = EnumSet.noneOf(PartOfSpeech.class);
    for (String tag : inside.split("\\|")) {
      try {
        tags.add(PartOfSpeech.valueOf(tag.strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException unknown) {
        throw error("expected a word class of Universal Dependencies, found '" + tag + "'");
      }
    }
    return new Piece.Simple(
        next -> new Node.One(token -> tags.contains(token.tag()), Set.of(), next), Set.of());
  }

  private String word() {
    int start = at;
    if (isMark(source.charAt(at))) {
      at++;
      return source.substring(start, at);
    }
    while (at < source.length() && " \t\n|(){}[]?*+~,;:\"".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw error("expected a word, found '" + source.charAt(at) + "'");
    }
    return source.substring(start, at);
  }

  private static boolean isMark(char c) {
    return ",;:\"—–".indexOf(c) >= 0;
  }

  private String upTo(char close) {
    int end = source.indexOf(close, at);
    if (end < 0) {
      throw error("expected '" + close + "'");
    }
    String inside = source.substring(at + 1, end).strip();
    at = end + 1;
    return inside;
  }

  private void expect(char c) {
    if (at >= source.length() || source.charAt(at) != c) {
      throw error("expected '" + c + "'");
    }
    at++;
  }

  private void skipSpace() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
  }

  private RuleException error(String what) {
    return new RuleException("pattern \"" + source + "\", position " + (at + 1) + ": " + what);
  }
}
