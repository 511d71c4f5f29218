/// Runs learned taggers and scorers: features in, labels out. It knows no stage.
@NullMarked
package org.hearsay.learn;

import org.jspecify.annotations.NullMarked;
