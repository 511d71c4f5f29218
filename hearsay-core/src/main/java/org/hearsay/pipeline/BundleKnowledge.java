package org.hearsay.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.rules.Knowledge;

/// What the build runs once the classes are there: writes all rule files and lexicons in one piece
/// to the file it is given.
final class BundleKnowledge {

  private BundleKnowledge() {}

  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), Knowledge.bundled());
  }
}
