/// What one sentence holds that means somebody: names, descriptions, pronouns ([Phrase]), what part
/// each plays ([Part]), and the roles that stand beside names.
///
/// [Line] is a sentence as the resolver sees it; [ReadPhrases], [ReadParts] and [FindBeside] read
/// it. Nothing here remembers what stood in another sentence.
@NullMarked
package org.hearsay.recognise.refer.line;

import org.jspecify.annotations.NullMarked;
