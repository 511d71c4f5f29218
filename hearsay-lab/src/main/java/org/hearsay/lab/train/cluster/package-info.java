/// Vectors of words in, clusters of words that are used alike out.
@NullMarked
package org.hearsay.lab.train.cluster;

import org.jspecify.annotations.NullMarked;
