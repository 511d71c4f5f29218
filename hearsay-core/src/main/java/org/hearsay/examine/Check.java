package org.hearsay.examine;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Finding;

/// One way of comparing what reports say.
@FunctionalInterface
interface Check {

  List<Finding> check(PoolOfGists pool, LocalDate asOf);
}
