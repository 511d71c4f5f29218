package org.hearsay.lab.attribution;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A text and who says what in it, as marked by hand.
///
/// @param id such as `africa-01`
public record MarkedText(String id, String text, List<Mark> marks) {

  public MarkedText {
    marks = List.copyOf(marks);
  }

  /// Without what is nested in another's words.
  MarkedText outermost() {
    return new MarkedText(
        id, text, marks.stream().filter(mark -> mark.parent().isEmpty()).toList());
  }

  /// Records one a line.
  public static String lines(List<MarkedText> texts) {
    return texts.stream().map(text -> text.json() + "\n").collect(Collectors.joining());
  }

  /// The record that evaluation and training read; parents are counted from 0 there.
  public ObjectNode json() {
    var record = JsonMapper.shared().createObjectNode();
    record.put("id", id);
    record.put("text", text);
    var all = record.putArray("attributions");
    for (var mark : marks) {
      var one = all.addObject();
      write(mark.source(), one.putArray("source"));
      write(mark.cue(), one.putArray("cue"));
      write(mark.content(), one.putArray("content"));
      mark.parent()
          .ifPresentOrElse(parent -> one.put("parent", parent - 1), () -> one.putNull("parent"));
    }
    return record;
  }

  private static void write(List<Mark.Piece> pieces, ArrayNode out) {
    pieces.forEach(piece -> out.addArray().add(piece.start()).add(piece.end()));
  }
}
