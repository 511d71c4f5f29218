/// What words of time look like in a language: taken apart, read as numbers, told from words that
/// only look like them. It knows no calendar and values nothing.
@NullMarked
package org.hearsay.recognise.time.words;

import org.jspecify.annotations.NullMarked;
