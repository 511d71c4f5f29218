/// Gists, links and findings in, the dossier out: rival accounts and each source's record.
@NullMarked
package org.hearsay.weigh;

import org.jspecify.annotations.NullMarked;
