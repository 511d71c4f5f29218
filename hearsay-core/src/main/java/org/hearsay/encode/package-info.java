/// Runs a small pretrained encoder over the words of a report: word pieces in, scores for each
/// word out. It knows no stage: what the scores mean is the stage's business.
@NullMarked
package org.hearsay.encode;

import org.jspecify.annotations.NullMarked;
