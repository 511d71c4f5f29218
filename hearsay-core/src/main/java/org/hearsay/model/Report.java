package org.hearsay.model;

import java.util.Locale;

/// One report as read: its cleaned text, what it says of itself, and the way back to the raw file.
///
/// Paragraphs of `text` are separated by an empty line (`\n\n`); where a headline is known it
/// is the first paragraph.
public record Report(
    ReportId id, Origin origin, Imprint imprint, Locale language, String text, OffsetMap cleaned) {

  public static Report of(
      Origin origin, Imprint imprint, Locale language, String text, OffsetMap cleaned) {
    return new Report(
        ReportId.of(imprint.outlet(), text), origin, imprint, language, text, cleaned);
  }

  /// The words at `span` as evidence.
  public Evidence quote(Span span) {
    return new Evidence(id, span, span.of(text));
  }
}
