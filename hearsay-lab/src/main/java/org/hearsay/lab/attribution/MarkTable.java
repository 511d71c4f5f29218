package org.hearsay.lab.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.hearsay.rules.Packs;

/// The marks of one text as a table: number, parent, source, cue, content. A part is `-` or pieces
/// joined by ` + `, each `start-end:words` or, of a text that may not be repeated, `start-end`
// alone;
/// the hash of such a text stands in a line above.
///
/// @param name what messages call the table
/// @param hash SHA-256 of the text in UTF-8
record MarkTable(String name, Optional<String> hash, List<Mark> marks) {

  private static final String HASH = "# SHA-256 of the text: ";
  private static final Pattern PIECE =
      Pattern.compile("(\\d+)-(\\d+)(?::(.*?))?(?: \\+ (?=\\d+-\\d+)|$)");

  MarkTable {
    marks = List.copyOf(marks);
  }

  static MarkTable read(String name, BufferedReader lines) throws IOException {
    Optional<String> hash = Optional.empty();
    var marks = new ArrayList<Mark>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(HASH)) {
        hash = Optional.of(line.substring(HASH.length()));
      } else if (!line.startsWith("#")) {
        marks.add(mark(name, line, marks.size() + 1));
      }
    }
    return new MarkTable(name, hash, marks);
  }

  private static Mark mark(String name, String line, int number) throws IOException {
    var columns = line.split("\t", -1);
    if (columns.length != 5 || !columns[0].equals("" + number)) {
      throw new IOException(
          name + ": expected " + number + ", parent, source, cue, content; found: " + line);
    }
    var parent = columns[1].equals("-") ? OptionalInt.empty() : earlier(name, line, number);
    return new Mark(
        parent, pieces(name, columns[2]), pieces(name, columns[3]), pieces(name, columns[4]));
  }

  private static OptionalInt earlier(String name, String line, int number) throws IOException {
    String written = line.split("\t", -1)[1];
    if (!written.matches("[1-9]\\d{0,4}") || Integer.parseInt(written) >= number) {
      throw new IOException(
          name + ": expected the number of an earlier line as parent, or -; found: " + line);
    }
    return OptionalInt.of(Integer.parseInt(written));
  }

  private static List<Mark.Piece> pieces(String name, String column) throws IOException {
    var pieces = new ArrayList<Mark.Piece>();
    var piece = PIECE.matcher(column);
    int at = 0;
    while (at < column.length() && piece.find(at) && piece.start() == at) {
      int start = Integer.parseInt(piece.group(1));
      int end = Integer.parseInt(piece.group(2));
      String words = piece.group(3);
      pieces.add(new Mark.Piece(start, end, words == null ? "" : words));
      at = piece.end();
    }
    if (at < column.length() && !column.equals("-")) {
      throw new IOException(
          name + ": expected - or pieces such as 12-20:the minister, found: " + column);
    }
    return pieces;
  }

  /// The text with these marks, once it is sure that they were made on it.
  MarkedText over(String id, String text) throws IOException {
    String found = Packs.sha256(text.getBytes(StandardCharsets.UTF_8));
    if (hash.isPresent() && !hash.get().equals(found)) {
      throw new IOException(
          name
              + ": expected the text whose SHA-256 is "
              + hash.get()
              + ", found one of "
              + found
              + "; its marks fit the release of the corpus that they were made on and no other");
    }
    for (var mark : marks) {
      for (var piece : mark.pieces().toList()) {
        check(piece, text);
      }
    }
    return new MarkedText(id, text, marks);
  }

  private void check(Mark.Piece piece, String text) throws IOException {
    String place = name + ", " + piece.start() + "-" + piece.end();
    if (piece.start() >= piece.end() || piece.end() > text.codePointCount(0, text.length())) {
      throw new IOException(place + ": expected a stretch of the text, found none there");
    }
    int from = text.offsetByCodePoints(0, piece.start());
    String there =
        Mark.shown(
            text.substring(from, text.offsetByCodePoints(from, piece.end() - piece.start())));
    if (hash.isEmpty() && !there.equals(piece.words())) {
      throw new IOException(
          place + ": expected '" + piece.words() + "' in the text, found '" + there + "'");
    }
  }
}
