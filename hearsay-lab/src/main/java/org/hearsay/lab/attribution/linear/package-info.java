/// The linear tagger of roles: quick, but it sees nothing that the rules miss (decisions/0019).
@NullMarked
package org.hearsay.lab.attribution.linear;

import org.jspecify.annotations.NullMarked;
