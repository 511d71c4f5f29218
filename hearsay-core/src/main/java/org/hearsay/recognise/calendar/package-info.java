/// Times in, statements out that the calendar or arithmetic has something against. It values no
/// time itself.
@NullMarked
package org.hearsay.recognise.calendar;

import org.jspecify.annotations.NullMarked;
