package org.hearsay.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.PartOfSpeech;

/// A parsed piece of a pattern, before it knows what follows it.
sealed interface Piece {

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

  record Slot(int label, Filler filler) implements Piece {
    @Override
    public Node compile(Node next) {
      return new Node.Slot(label, filler, next);
    }

    @Override
    public BitSet triggers() {
      return filler instanceof Filler.Entry entry ? entry.opens().first() : NONE;
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
