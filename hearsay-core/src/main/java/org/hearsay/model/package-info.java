/// The words of the trade as values: report, passage, mention, attribution, claim, finding,
/// dossier.
///
/// Records, sealed interfaces and enums only; nothing here reads a file, a clock or a rule. Every
/// offset is a [Span] of [Report#text], in UTF-16 code units; files and interfaces that leave the
/// program count code points, and say so where they do.
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
