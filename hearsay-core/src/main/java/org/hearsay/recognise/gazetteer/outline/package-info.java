/// How far a country, a desert, a sea or a river reaches: outlines in, "is it in there?" and "how
/// far from it?" out. It knows no names and no pack but the bytes of its own section.
///
/// [Outline] is one place's outline; [PackedOutlines] reads those of a pack, [OutlineWriter]
/// writes them.
///
/// ## The outlines of a pack
///
/// *OUTLINE_INDEX* is a row of pairs of ints, ascending by the first: entry (−1 for the coasts of
/// the world), start in *OUTLINES*. *OUTLINES* holds for each outline: form (varint, 0 area, 1
/// line), number of parts (varint), and for each part the number of its points (varint), then each
/// point as latitude and longitude in zigzag varint differences from the point before, in
/// thousandths of a degree (55 m at most off); the first point of an outline counts from 0, 0.
@NullMarked
package org.hearsay.recognise.gazetteer.outline;

import org.jspecify.annotations.NullMarked;
