package org.hearsay.present.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

/// The templates of `src/main/jte`, turned into classes by the build.
final class Templates {

  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Templates() {}

  /// The template `name` filled with `content`.
  static String set(String name, Object content) {
    var output = new PlainOutput();
    ENGINE.render(name, content, output);
    return output.toString();
  }
}
