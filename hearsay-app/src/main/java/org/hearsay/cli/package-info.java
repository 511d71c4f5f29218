/// The command line: thin. Each command parses, calls, prints.
///
/// Exit codes: 0 answered (also "none found"), 1 usage, 2 failed, 3 could not measure.
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
