package org.hearsay.attribute.join;

import java.util.List;
import org.hearsay.attribute.cue.Statement;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.tag.Role;
import org.hearsay.attribute.tag.RoleTags;

/// What the rules say of each word, for a tagger to hear.
final class RuleTags {

  private RuleTags() {}

  /// @param words how many words there are
  /// @param rules statements by their sentences
  static RoleTags of(int words, List<List<Statement>> rules) {
    var tags = new RoleTags(words);
    for (var sentence : rules) {
      for (var one : sentence) {
        put(tags, Role.SOURCE, one.speaker());
        put(tags, Role.CUE, one.cue().group());
        for (var piece : one.content()) {
          if (!put(tags, Role.CONTENT, piece)) {
            put(tags, Role.INNER, piece);
          }
        }
      }
    }
    return tags;
  }

  /// Whether the words were free, and now have the role.
  private static boolean put(RoleTags tags, Role role, Range words) {
    for (int at = words.from(); at < words.to(); at++) {
      if (tags.tag(role, at) != RoleTags.OUTSIDE) {
        return false;
      }
    }
    tags.put(role, words.from(), words.to());
    return true;
  }
}
