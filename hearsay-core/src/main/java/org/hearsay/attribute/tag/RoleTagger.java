package org.hearsay.attribute.tag;

import java.util.List;
import org.hearsay.model.Passage;

/// Tells of each word of a report how likely it has which role, by what it learned.
@FunctionalInterface
public interface RoleTagger {

  /// The odds of all words of all passages, in one row.
  RoleOdds tag(List<Passage> passages);
}
