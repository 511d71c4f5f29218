package org.hearsay.recognise.gazetteer;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The entries of one layer by their GeoNames number: which places of another layer are in it too.
final class Shared {

  private static final String GEONAMES = "gn";
  private static final int ENTRY_BITS = 28;
  private static final long ENTRY = (1L << ENTRY_BITS) - 1;

  private final long[] sorted;

  Shared(Layer layer) {
    sorted =
        IntStream.range(0, layer.size())
            .filter(entry -> layer.prefix(entry).equals(GEONAMES))
            .mapToLong(entry -> key(layer, entry) | entry)
            .sorted()
            .toArray();
  }

  private static long key(Layer layer, int entry) {
    return Integer.toUnsignedLong(layer.number(entry)) << ENTRY_BITS;
  }

  /// The entry that is the same place as `entry` of `other`; −1 if there is none.
  int same(Layer other, int entry) {
    if (!other.prefix(entry).equals(GEONAMES)) {
      return -1;
    }
    long key = key(other, entry);
    int at = Arrays.binarySearch(sorted, key);
    int found = at < 0 ? -at - 1 : at;
    return found < sorted.length && (sorted[found] & ~ENTRY) == key
        ? (int) (sorted[found] & ENTRY)
        : -1;
  }
}
