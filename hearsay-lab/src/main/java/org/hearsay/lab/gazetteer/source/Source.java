package org.hearsay.lab.gazetteer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.recognise.gazetteer.pack.Place;

/// One free source of places.
public interface Source {

  /// The files it reads, by their names in the folder of sources.
  List<String> files();

  /// Whose data they are and what allows their use, as the manifest states it.
  String licence();

  /// Its places, in an order that depends on the files alone.
  List<Place> read(Path folder) throws IOException;
}
