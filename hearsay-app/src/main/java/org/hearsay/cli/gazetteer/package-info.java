/// `hearsay gazetteer`: the list of places in use, and a larger one of the user's own.
@NullMarked
package org.hearsay.cli.gazetteer;

import org.jspecify.annotations.NullMarked;
