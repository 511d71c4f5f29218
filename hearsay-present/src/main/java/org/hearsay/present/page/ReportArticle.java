package org.hearsay.present.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Claim;
import org.hearsay.model.Zone;
import org.hearsay.present.people.WhoIsWho;
import org.hearsay.present.story.Excerpt;
import org.hearsay.present.story.MarkedText;
import org.hearsay.present.story.Standing;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.ReportLine;
import org.hearsay.present.view.Words;

/// A report as the page sets it: its text with marks, and notes in the margin.
public record ReportArticle(ReportLine line, List<Paragraph> paragraphs) {

  public ReportArticle {
    paragraphs = List.copyOf(paragraphs);
  }

  /// A passage and its notes.
  ///
  /// @param own claims on the outlet’s own word that begin here: c41
  public record Paragraph(MarkedText.Block block, List<Note> notes, List<String> own) {
    public Paragraph {
      notes = List.copyOf(notes);
      own = List.copyOf(own);
    }

    public boolean heading() {
      return block.zone() == Zone.HEADLINE;
    }

    /// The class its text is set by.
    public String css() {
      return block.zone() == Zone.NOTE || block.zone() == Zone.CAPTION ? "t aside" : "t";
    }
  }

  /// A claim in the margin.
  ///
  /// @param by on whose word, origin first: "Russian informants › Iranian sources"
  public record Note(String claim, String by, Standing standing) {}

  /// Whether the first paragraph is the headline; else the page sets one above it.
  public boolean headed() {
    return !paragraphs.isEmpty() && paragraphs.getFirst().heading();
  }

  static ReportArticle of(NumberedReading numbered, Map<String, Standing> standings, WhoIsWho who) {
    var notes = new HashMap<String, Note>();
    for (var claim : numbered.reading().claims()) {
      String id = numbered.claim(claim.id());
      notes.put(
          id,
          new Note(
              id,
              by(claim, numbered.reading().report().text()),
              standings.getOrDefault(id, Standing.OWN)));
    }
    var marked =
        MarkedText.of(
            numbered,
            claim -> standings.getOrDefault(numbered.claim(claim.id()), Standing.OWN),
            who);
    return new ReportArticle(
        ReportLine.of(numbered),
        marked.blocks().stream().map(block -> paragraph(block, notes)).toList());
  }

  private static Paragraph paragraph(MarkedText.Block block, Map<String, Note> notes) {
    var here =
        block.claims().stream().flatMap(id -> Optional.ofNullable(notes.get(id)).stream()).toList();
    return new Paragraph(
        block,
        here.stream().filter(note -> note.standing() != Standing.OWN).toList(),
        here.stream().filter(note -> note.standing() == Standing.OWN).map(Note::claim).toList());
  }

  private static String by(Claim claim, String text) {
    return claim.attribution().chain().reversed().stream()
        .map(hop -> Excerpt.shorten(Words.speaker(hop, text), 60))
        .collect(Collectors.joining(" › "));
  }
}
