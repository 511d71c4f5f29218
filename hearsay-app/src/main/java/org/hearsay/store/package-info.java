/// The dossier file: readings, their numbers, and what was skipped, in one SQLite database.
@NullMarked
package org.hearsay.store;

import org.jspecify.annotations.NullMarked;
