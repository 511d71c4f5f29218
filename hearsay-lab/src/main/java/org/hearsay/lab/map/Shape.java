package org.hearsay.lab.map;

import java.util.List;
import org.hearsay.present.map.Layer;

/// A feature of Natural Earth with its corners on the base map's grid.
///
/// @param label longitude and latitude in steps
/// @param parts rings or lines, each a list of [Grid#corner] numbers; a ring's last is its first
record Shape(Layer layer, String key, String name, int rank, long label, List<long[]> parts) {}
