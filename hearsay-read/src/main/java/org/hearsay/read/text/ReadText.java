package org.hearsay.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.read.clean.Content;
import org.hearsay.read.clean.Furniture;
import org.hearsay.read.clean.Paragraphs;
import org.hearsay.read.clean.Strand;
import org.hearsay.read.imprint.FrontLines;

/// Reads plain text. Header lines stay in the text: what the author wrote is never deleted.
public final class ReadText {

  private final Furniture furniture;

  public ReadText(Furniture furniture) {
    this.furniture = furniture;
  }

  /// Empty where the file holds nothing but white space and furniture.
  public Optional<Content> read(String raw) {
    var written = TextLines.paragraphs(raw);
    var report =
        written.stream().map(furniture::cut).filter(strand -> strand.length() > 0).toList();
    var paragraphs = report.isEmpty() ? written : report;
    var imprint = FrontLines.read(paragraphs.stream().limit(20).map(Strand::text).toList());
    var text = together(paragraphs);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Content(imprint, Locale.ENGLISH, text.text(), text.map()));
  }

  private static Paragraphs together(List<Strand> paragraphs) {
    var text = new Paragraphs();
    paragraphs.forEach(text::add);
    return text;
  }
}
