package org.hearsay.read.clean;

import java.util.Locale;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;

/// What one file says, once cleaned: all of a report but where it was found.
public record Content(Imprint imprint, Locale language, String text, OffsetMap cleaned) {}
