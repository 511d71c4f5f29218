package org.hearsay.examine;

import java.util.List;
import org.hearsay.model.Finding;

/// One question asked of the whole pool.
@FunctionalInterface
interface Check {

  /// Findings in an order that depends on nothing but the pool.
  List<Finding> find(Pool pool);
}
