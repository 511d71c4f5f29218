package org.hearsay.attribute.tag;

import java.util.List;
import org.hearsay.model.Passage;

/// Tells of each word of a report how likely it has which role, by what it learned and what the
/// rules say.
@FunctionalInterface
public interface RoleTagger {

  /// The odds of all words of all passages, in one row.
  ///
  /// @param rules what the rules say of these words; it may be followed or not
  RoleOdds tag(List<Passage> passages, RoleTags rules);
}
