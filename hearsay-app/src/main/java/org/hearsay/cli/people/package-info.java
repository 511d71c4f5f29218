/// Commands on who is who: people and organisations, and the user's judgements on them. In come
/// names as the user writes them; out go lists, sheets and judgements kept in the dossier.
@NullMarked
package org.hearsay.cli.people;

import org.jspecify.annotations.NullMarked;
