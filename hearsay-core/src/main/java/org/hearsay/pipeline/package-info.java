/// The order of the stages, and nothing else; and the run of rule examples through it.
@NullMarked
package org.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
