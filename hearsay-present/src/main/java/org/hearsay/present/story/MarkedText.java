package org.hearsay.present.story;

import java.util.List;
import java.util.function.Function;
import org.hearsay.model.Claim;
import org.hearsay.model.Zone;
import org.hearsay.present.people.Pointer;
import org.hearsay.present.people.WhoIsWho;
import org.hearsay.present.view.NumberedReading;

/// The whole text of a report, cut wherever a passage, a sentence, a claim or a speaker begins or
/// ends. The words of all runs, one after the other, are the text itself.
public record MarkedText(List<Block> blocks) {

  public MarkedText {
    blocks = List.copyOf(blocks);
  }

  /// A passage with the white space that follows it.
  ///
  /// @param claims those whose content begins here: c41
  public record Block(Zone zone, List<Piece> pieces, List<String> claims) {
    public Block {
      pieces = List.copyOf(pieces);
      claims = List.copyOf(claims);
    }
  }

  /// A sentence, or what stands between two.
  ///
  /// @param receipt `r3:s7`; empty between sentences
  public record Piece(String receipt, List<Run> runs) {
    public Piece {
      runs = List.copyOf(runs);
    }
  }

  /// Words under the same marks.
  ///
  /// @param claim the innermost claim they belong to; empty where they are in none
  /// @param standing how that claim stands; empty with it
  /// @param depth how many claims they belong to
  /// @param speaker whether they name a speaker
  /// @param begins the claims whose content begins with them
  /// @param who whom they stand for
  public record Run(
      String words,
      String claim,
      String standing,
      int depth,
      boolean speaker,
      List<String> begins,
      Who who) {
    public Run {
      begins = List.copyOf(begins);
    }

    /// The classes it is drawn by: its claim’s standing, and whether that claim is within another.
    public String css() {
      return depth > 1 ? standing + " inner" : standing;
    }
  }

  /// Whom words stand for.
  ///
  /// @param anchor as in [WhoIsWho#anchor], the first time in a block; empty after that, and for
  /// nobody in particular
  /// @param meaning whom, in words; empty where the words say it themselves
  public record Who(String anchor, String meaning) {
    static final Who NOBODY = new Who("", "");
  }

  public static MarkedText of(
      NumberedReading numbered, Function<Claim, Standing> standings, WhoIsWho who) {
    return new TextMarker(numbered, standings, Pointer.of(who, numbered)).marked();
  }
}
