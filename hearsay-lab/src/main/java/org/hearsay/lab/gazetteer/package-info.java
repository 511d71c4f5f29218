/// Builds the gazetteer pack from its free sources.
@NullMarked
package org.hearsay.lab.gazetteer;

import org.jspecify.annotations.NullMarked;
