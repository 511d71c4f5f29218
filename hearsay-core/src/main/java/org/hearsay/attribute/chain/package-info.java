/// On whose word something stands, over all steps.
@NullMarked
package org.hearsay.attribute.chain;

import org.jspecify.annotations.NullMarked;
