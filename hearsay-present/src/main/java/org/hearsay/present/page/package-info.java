/// A pool in, one web page out: a single file that needs no network, no server and no script.
@NullMarked
package org.hearsay.present.page;

import org.jspecify.annotations.NullMarked;
