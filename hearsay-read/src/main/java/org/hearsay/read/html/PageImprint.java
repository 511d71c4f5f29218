package org.hearsay.read.html;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Imprint;
import org.hearsay.model.Published;
import org.jsoup.nodes.Document;

/// What a page says of itself.
final class PageImprint {

  private PageImprint() {}

  static Imprint read(Document page, List<Block> blocks) {
    String title = page.title();
    return new Imprint("", Optional.empty(), title, Published.NOT_STATED);
  }
}
