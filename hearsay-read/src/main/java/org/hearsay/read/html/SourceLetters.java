package org.hearsay.read.html;

import java.util.regex.Pattern;
import org.hearsay.read.clean.Strand;
import org.hearsay.read.clean.StrandBuilder;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Finds for each letter of a parsed text node the letters of the page's source it was written
/// with: "&" was written "&amp;amp;".
final class SourceLetters {

  private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{1,32};?");

  private final String raw;
  private int reached;

  SourceLetters(String raw) {
    this.raw = raw;
  }

  Strand of(TextNode node) {
    String cooked = node.getWholeText();
    var range = node.sourceRange();
    if (!range.isTracked()) {
      return unplaced(cooked);
    }
    int start = Math.min(range.startPos(), raw.length());
    int end = Math.min(Math.max(start, range.endPos()), raw.length());
    reached = end;
    if (raw.regionMatches(start, cooked, 0, cooked.length()) && end - start == cooked.length()) {
      return Strand.of(raw, start, end);
    }
    return align(cooked, start, end);
  }

  /// A node the parser made of text it moved: sought from where it had got to.
  private Strand unplaced(String cooked) {
    int at = cooked.isBlank() ? -1 : raw.indexOf(cooked, reached);
    return at < 0
        ? Strand.whole(cooked, reached, reached)
        : Strand.of(raw, at, at + cooked.length());
  }

  private Strand align(String cooked, int start, int end) {
    var strand = new StrandBuilder();
    var entity = ENTITY.matcher(raw).region(start, end);
    int done = 0;
    int from = start;
    while (from < end && done < cooked.length()) {
      int next = raw.indexOf('&', from);
      int stop = next < 0 || next >= end ? end : next;
      int plain = plain(cooked, done, from, stop);
      strand.add(Strand.of(raw, from, from + plain));
      done += plain;
      from += plain;
      if (from == stop && stop < end && entity.region(from, end).lookingAt()) {
        String token = entity.group();
        String letters = letters(token);
        int tail = sameTail(token, letters);
        String head = letters.substring(0, letters.length() - tail);
        if (!cooked.startsWith(head, done)) {
          break;
        }
        strand.add(Strand.whole(head, from, from + token.length() - tail));
        done += head.length();
        from += token.length() - tail;
        if (head.isEmpty()) {
          int one = plain(cooked, done, from, from + 1);
          strand.add(Strand.of(raw, from, from + one));
          done += one;
          from += one;
          if (one == 0) {
            break;
          }
        }
      } else if (from == stop && stop < end && plain(cooked, done, from, from + 1) == 1) {
        strand.add(Strand.of(raw, from, from + 1));
        done++;
        from++;
      } else if (skippable(cooked, done, from, end)) {
        from++;
      } else if (from < end) {
        break;
      }
    }
    if (done < cooked.length()) {
      strand.add(Strand.whole(cooked.substring(done), from, Math.max(from, end)));
    }
    return strand.done();
  }

  /// A carriage return or zero letter of the source that the parser leaves out.
  private boolean skippable(String cooked, int done, int from, int end) {
    if (from >= end) {
      return false;
    }
    char letter = raw.charAt(from);
    return (letter == '\r' || letter == 0) && cooked.charAt(done) != letter;
  }

  /// How many letters from here on are the same in both, up to `stop` in the source.
  private int plain(String cooked, int done, int from, int stop) {
    int same = 0;
    while (from + same < stop
        && done + same < cooked.length()
        && raw.charAt(from + same) == cooked.charAt(done + same)) {
      same++;
    }
    return same;
  }

  private static String letters(String token) {
    return Parser.unescapeEntities(token, false);
  }

  /// "&ampere" is "&" and "ere": the letters both end in were written as themselves.
  private static int sameTail(String token, String letters) {
    int same = 0;
    while (same < letters.length()
        && same < token.length()
        && token.charAt(token.length() - 1 - same) == letters.charAt(letters.length() - 1 - same)) {
      same++;
    }
    return same;
  }
}
