/// Makes and measures what Hearsay knows: builders, trainers, evaluation. Never part of the
/// shipped jar.
@NullMarked
package org.hearsay.lab;

import org.jspecify.annotations.NullMarked;
