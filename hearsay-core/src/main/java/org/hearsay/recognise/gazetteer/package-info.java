/// The places of the world: names in, entries out. It knows no report.
///
/// [Gazetteer] is the memory-mapped list of places; [Lands] tells which of them lie in which
/// country or division, and in which part of it.
///
/// ## The gazetteer pack, version 3
///
/// One file, big-endian, written by `./lab gazetteer build` and `hearsay gazetteer import`;
/// offsets count from the file's start.
///
/// | at | what |
/// |---|---|
/// | 0 | magic, 8 bytes: `HSGAZ`, CR, LF, 0x1A |
/// | 8 | int version (3) |
/// | 12 | int CRC-32 of everything from byte 16 on |
/// | 16 | int entries, int keys, int regions, int codes |
/// | 32 | int start of each [GazetteerSection], in its order, then the file's length |
///
/// *Keys* are [PlaceKey]s in ascending byte order, front-coded in blocks of sixteen: the length
/// shared with the key before (varint), the rest's length (varint), the rest in UTF-8, the number
/// of entries (varint), then each entry as the zigzag varint difference from the last entry
/// named, shifted left by two, with the name's quality in the two low bits (0 main name, 1 variant
/// of it, 2 other name); most prominent entry first. *Names* are front-coded the same way without
/// entries. Columns hold one value an entry: identifier (a byte for its prefix and an unsigned
/// int), latitude and longitude as 24-bit fractions of 90 and 180 degrees, code (two bytes where
/// there are more than 256), region, population (unsigned int), radius (unsigned short, hundreds
/// of metres). *Regions* are lines `country TAB admin1 TAB name`, *codes* lines such as `P.PPLC`,
/// *prefixes* lines such as `gn`. The *entries of each region* stand in ascending order as varint
/// differences, after a row of ints that says where each list starts. *About* is lines
/// `what TAB value`. The *outlines* of places are told of in
/// `org.hearsay.recognise.gazetteer.outline`. *Sounds* are front-coded lines `sound key TAB digit
/// key`, the digit being nine less the prominence; villages have a colon and their vowels after
/// the sound key; their count stands apart. A pack that is not found by sound has none.
@NullMarked
package org.hearsay.recognise.gazetteer;

import org.jspecify.annotations.NullMarked;
