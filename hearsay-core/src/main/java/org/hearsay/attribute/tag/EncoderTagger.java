package org.hearsay.attribute.tag;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.encode.Encoder;
import org.hearsay.encode.EncoderProperties.Head;
import org.hearsay.model.Passage;
import org.hearsay.rules.Packs;
import org.hearsay.rules.RuleException;

/// Tells roles by a small pretrained encoder. What the rules say does not help it (measured,
/// decisions/0017), so it reads the words alone.
public final class EncoderTagger implements RoleTagger {

  private final Encoder encoder;

  private EncoderTagger(Encoder encoder) {
    this.encoder = encoder;
    var expected = Arrays.stream(Role.values()).map(EncoderTagger::head).toList();
    if (!encoder.properties().heads().equals(expected)) {
      throw new RuleException(
          "an encoder of roles needs the heads "
              + expected
              + ", found "
              + encoder.properties().heads());
    }
  }

  /// The head of a role, as an encoder's file names it.
  public static Head head(Role role) {
    return new Head(role.name().toLowerCase(Locale.ROOT), RoleTags.TAGS);
  }

  /// The tagger of this pack.
  public static EncoderTagger of(Packs packs, String pack) {
    return new EncoderTagger(Encoder.of(packs, pack));
  }

  /// The tagger of another file, such as a research build.
  public static EncoderTagger read(ByteBuffer file) {
    return new EncoderTagger(Encoder.read(file));
  }

  @Override
  public RoleOdds tag(List<Passage> passages) {
    return RoleOdds.of(encoder.score(encoder.cut(passages)));
  }
}
