package org.hearsay.read.markdown;

import java.util.Optional;
import org.hearsay.read.clean.Content;
import org.hearsay.read.clean.Furniture;
import org.hearsay.read.text.ReadText;

/// Reads Markdown.
public final class ReadMarkdown {

  private final ReadText text;

  public ReadMarkdown(Furniture furniture) {
    text = new ReadText(furniture);
  }

  public Optional<Content> read(String raw) {
    return text.read(raw);
  }
}
