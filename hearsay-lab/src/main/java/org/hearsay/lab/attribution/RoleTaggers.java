package org.hearsay.lab.attribution;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.attribute.tag.EncoderTagger;
import org.hearsay.attribute.tag.LinearTagger;
import org.hearsay.attribute.tag.RoleTagger;
import org.hearsay.rules.Knowledge;

/// Opens the taggers of roles that `./lab train attribution` wrote, of either kind.
public final class RoleTaggers {

  private RoleTaggers() {}

  /// The tagger of a file.
  public static RoleTagger read(Path file, Knowledge knowledge) throws IOException {
    var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    return LinearTagger.opens(bytes)
        ? LinearTagger.read(bytes, knowledge)
        : EncoderTagger.read(bytes);
  }
}
