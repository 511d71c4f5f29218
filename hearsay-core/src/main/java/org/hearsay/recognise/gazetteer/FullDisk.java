package org.hearsay.recognise.gazetteer;

import java.io.IOException;

/// A disk has not the room that the work needs; the message says which, how much is needed, and how
/// much there is.
public final class FullDisk extends IOException {

  private static final long serialVersionUID = 1;

  public FullDisk(String message) {
    super(message);
  }
}
