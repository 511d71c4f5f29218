/// The text of a rule file in, its lists, tables and scalars out. It knows no rule.
@NullMarked
package org.hearsay.rules.yaml;

import org.jspecify.annotations.NullMarked;
