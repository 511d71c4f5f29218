package org.hearsay.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  private static final int REPEATS = 6;
  private static final int GAP = 8;
  private static final EnumSet<PartOfSpeech> ANY_CLASS = EnumSet.allOf(PartOfSpeech.class);

  private final String source;
  private final Attempt.Vocabulary vocabulary;
  private final SlotTypes types;
  private final List<String> labels = new ArrayList<>();
  private int at;

  /// A compiled pattern.
  ///
  /// @param labels the names of its slots, in the order of their numbers
  /// @param triggers numbers of words of which a sentence must hold one; empty if no word is needed
  record Compiled(Node start, List<String> labels, BitSet triggers) {}

  PatternParser(String source, Attempt.Vocabulary vocabulary, SlotTypes types) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.types = types;
  }

  Compiled compile() {
    var whole = alternatives();
    if (at < source.length()) {
      throw error("expected the end of the pattern");
    }
    return new Compiled(whole.compile(new Node.End()), labels, whole.triggers());
  }

  /// A parsed piece of a pattern, before it knows what follows it.
  private sealed interface Piece {

    BitSet NONE = new BitSet();

    Node compile(Node next);

    /// Numbers of words of which one must be present; empty: no demand.
    default BitSet triggers() {
      return NONE;
    }

    private static BitSet just(int number) {
      var triggers = new BitSet();
      triggers.set(number);
      return triggers;
    }

    record Word(int word) implements Piece {
      @Override
      public Node compile(Node next) {
        return new Node.Word(word, next);
      }

      @Override
      public BitSet triggers() {
        return just(word);
      }
    }

    record Lemma(int lemma) implements Piece {
      @Override
      public Node compile(Node next) {
        return new Node.Lemma(lemma, next);
      }

      @Override
      public BitSet triggers() {
        return just(lemma);
      }
    }

    record Tagged(Set<PartOfSpeech> tags) implements Piece {
      @Override
      public Node compile(Node next) {
        return new Node.Tagged(tags, next);
      }
    }

    record Edge(boolean start) implements Piece {
      @Override
      public Node compile(Node next) {
        return new Node.Edge(start, next);
      }
    }

    record Gap(int most, BitSet stops) implements Piece {
      @Override
      public Node compile(Node next) {
        return new Node.Gap(most, stops, next);
      }
    }

    record Slot(int label, SlotTypes.Filler filler) implements Piece {
      @Override
      public Node compile(Node next) {
        return new Node.Slot(label, filler, next);
      }

      @Override
      public BitSet triggers() {
        return filler instanceof SlotTypes.Filler.Entry entry ? entry.opens().first() : NONE;
      }
    }

    record Sequence(List<Piece> pieces) implements Piece {
      @Override
      public Node compile(Node next) {
        var node = next;
        for (int i = pieces.size() - 1; i >= 0; i--) {
          node = pieces.get(i).compile(node);
        }
        return node;
      }

      @Override
      public BitSet triggers() {
        var best = NONE;
        for (var piece : pieces) {
          var these = piece.triggers();
          boolean rarer = best.isEmpty() || these.cardinality() < best.cardinality();
          best = rarer && !these.isEmpty() ? these : best;
        }
        return best;
      }
    }

    record Either(List<Piece> ways) implements Piece {
      @Override
      public Node compile(Node next) {
        var nodes = new ArrayList<Node>();
        for (var way : ways) {
          nodes.add(way.compile(next));
        }
        return new Node.Either(nodes);
      }

      @Override
      public BitSet triggers() {
        var all = new BitSet();
        for (var way : ways) {
          var these = way.triggers();
          if (these.isEmpty()) {
            return NONE;
          }
          all.or(these);
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
          node = i > least ? new Node.Either(List.of(once, next)) : once;
        }
        return node;
      }

      @Override
      public BitSet triggers() {
        return least > 0 ? piece.triggers() : NONE;
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
      return gap();
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
        yield new Piece.Edge(c == '^');
      }
      case '_' -> {
        at++;
        yield new Piece.Tagged(ANY_CLASS);
      }
      case '~' -> {
        at++;
        yield new Piece.Lemma(vocabulary.lemma(word()));
      }
      default -> new Piece.Word(vocabulary.word(Token.normalise(word())));
    };
  }

  private Piece gap() {
    var stops = new BitSet();
    stops.set(vocabulary.word(";"));
    stops.set(vocabulary.word(":"));
    return new Piece.Gap(GAP, stops);
  }

  private Piece slot(String inside) {
    int colon = inside.indexOf(':');
    String label = colon < 0 ? inside : inside.substring(0, colon);
    String type = colon < 0 ? inside : inside.substring(colon + 1);
    int number = labels.indexOf(label);
    if (number < 0) {
      number = labels.size();
      labels.add(label);
    }
    return new Piece.Slot(number, types.of(type));
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
    return new Piece.Tagged(tags);
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
