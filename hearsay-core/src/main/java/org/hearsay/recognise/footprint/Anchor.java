package org.hearsay.recognise.footprint;

import java.util.OptionalInt;
import org.hearsay.model.Footprint;
import org.hearsay.model.Where;

/// A place from which another is told.
///
/// @param entry its entry in the gazetteer; empty where it is itself made of others
public record Anchor(Where where, Footprint footprint, OptionalInt entry) {}
