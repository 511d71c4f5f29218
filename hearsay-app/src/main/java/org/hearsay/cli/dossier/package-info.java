/// A dossier as commands use it: which one is meant, its readings one by one, all of them heard
/// together, files read into it, and the pool that comes with Hearsay.
@NullMarked
package org.hearsay.cli.dossier;

import org.jspecify.annotations.NullMarked;
