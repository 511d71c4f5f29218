/// How place names sound: the key under which spellings of one name meet, and how far apart two
/// spellings are. It knows no gazetteer; names come in as its keys write them, small letters and
/// spaces. What it follows, and what it costs: decisions/0011.
@NullMarked
package org.hearsay.recognise.gazetteer.sound;

import org.jspecify.annotations.NullMarked;
