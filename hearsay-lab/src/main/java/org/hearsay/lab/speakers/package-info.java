/// Measures whom pronouns and roles that speak are taken to mean, against GUM's coreference chains,
/// articles annotated by hand, and the people of story pools.
@NullMarked
package org.hearsay.lab.speakers;

import org.jspecify.annotations.NullMarked;
