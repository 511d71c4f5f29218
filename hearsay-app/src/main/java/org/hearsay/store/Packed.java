package org.hearsay.store;

import org.hearsay.model.Reading;
import org.hearsay.wire.ReadingCodec;

/// A reading with the bytes that a dossier holds of it: they can be made by the thread that read,
/// while another writes.
public record Packed(Reading reading, byte[] bytes) {

  public static Packed of(Reading reading) {
    return new Packed(reading, ReadingCodec.bytes(reading));
  }
}
