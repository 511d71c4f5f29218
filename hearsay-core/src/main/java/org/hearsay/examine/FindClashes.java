package org.hearsay.examine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.examine.clash.Clashes;
import org.hearsay.model.Finding;
import org.hearsay.model.ReportId;

/// What two reports cannot both be right about, then lives that one report tells out of order.
final class FindClashes implements Check {

  @Override
  public List<Finding> find(Pool pool) {
    var findings = new ArrayList<>(Clashes.between(pool.gists(), pool.links(), originals(pool)));
    findings.addAll(Clashes.within(pool.gists(), pool.links()));
    return findings;
  }

  private static Map<ReportId, ReportId> originals(Pool pool) {
    Map<ReportId, ReportId> originals = new LinkedHashMap<>();
    for (var copy : pool.copies()) {
      originals.put(copy.copy(), originals.getOrDefault(copy.original(), copy.original()));
    }
    return originals;
  }
}
