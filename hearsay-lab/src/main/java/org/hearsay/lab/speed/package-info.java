/// Gold records in, tokens a second of processor time out. It judges no answer.
@NullMarked
package org.hearsay.lab.speed;

import org.jspecify.annotations.NullMarked;
