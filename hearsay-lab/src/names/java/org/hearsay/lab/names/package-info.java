/// Apache OpenNLP and Tribuo's CRF as yardsticks, learned from the text that our names pack is
/// learned from.
@NullMarked
package org.hearsay.lab.names;

import org.jspecify.annotations.NullMarked;
