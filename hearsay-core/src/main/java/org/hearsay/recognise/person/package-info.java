/// Sentences with the people and times found in them in, milestones of people's lives out: born,
/// died, held an office, did something.
@NullMarked
package org.hearsay.recognise.person;

import org.jspecify.annotations.NullMarked;
