package org.hearsay.rules;

import java.util.BitSet;
import java.util.List;

/// A compiled pattern.
///
/// @param labels the names of its slots, in the order of their numbers
/// @param triggers numbers of words of which a sentence must hold one; empty if no word is needed
record Pattern(Node start, List<String> labels, BitSet triggers) {}
