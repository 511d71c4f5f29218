/// GeoNames' own files, as they are downloaded, to a gazetteer pack. It knows no report, and not
/// where the pack is kept.
///
/// [ImportGeoNames] is the front door. The files are described at
/// `https://download.geonames.org/export/dump/readme.txt`.
@NullMarked
package org.hearsay.recognise.gazetteer.geonames;

import org.jspecify.annotations.NullMarked;
