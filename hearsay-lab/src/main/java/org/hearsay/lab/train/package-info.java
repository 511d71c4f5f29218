/// Trains the learned packs, reproducibly to the byte, with a manifest beside each.
@NullMarked
package org.hearsay.lab.train;

import org.jspecify.annotations.NullMarked;
