/// Story pools: folders of invented reports with the answers a careful reader gives. Reads a pool
/// as the program would, writes its exports, and scores them against its gold. It does not decide
/// what score is good enough; each pool's `floors.tsv` does.
@NullMarked
package org.hearsay.lab.pool;

import org.jspecify.annotations.NullMarked;
