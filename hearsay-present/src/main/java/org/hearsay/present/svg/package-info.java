/// What drawings of all kinds are made of: elements written safely, colours and hatches, paths, and
/// what stands under a drawing. It knows neither maps nor timelines.
@NullMarked
package org.hearsay.present.svg;

import org.jspecify.annotations.NullMarked;
