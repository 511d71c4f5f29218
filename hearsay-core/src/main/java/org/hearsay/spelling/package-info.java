/// How names of places and people sound: the key under which spellings of one name meet, and
/// how far apart two spellings are. It knows no list of names; they come in as keys write them,
/// small letters and spaces. What it follows, and what it costs: decisions/0011.
@NullMarked
package org.hearsay.spelling;

import org.jspecify.annotations.NullMarked;
