package org.hearsay.lab.attribution;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.attribute.tag.EncoderTagger;
import org.hearsay.attribute.tag.RoleOdds;
import org.hearsay.attribute.tag.RoleTags;
import org.hearsay.lab.attribution.linear.LinearTagger;
import org.hearsay.model.Passage;
import org.hearsay.rules.Knowledge;

/// The taggers of roles that `./lab train attribution` wrote, of either kind.
@FunctionalInterface
public interface AnyTagger {

  /// The odds of all words of all passages, in one row.
  ///
  /// @param rules what the rules say of these words; it may be followed or not
  RoleOdds tag(List<Passage> passages, RoleTags rules);

  /// The tagger of a file.
  static AnyTagger read(Path file, Knowledge knowledge) throws IOException {
    var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    if (LinearTagger.opens(bytes)) {
      return LinearTagger.read(bytes, knowledge)::tag;
    }
    var encoder = EncoderTagger.read(bytes);
    return (passages, rules) -> encoder.tag(passages);
  }
}
