@NullMarked
package org.hearsay.present.page;

import org.jspecify.annotations.NullMarked;
