/// Unpacks article collections into folders of files, as a user would have them.
@NullMarked
package org.hearsay.lab.expand;

import org.jspecify.annotations.NullMarked;
