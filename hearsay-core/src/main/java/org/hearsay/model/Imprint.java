package org.hearsay.model;

import java.util.Optional;

/// What a report says of itself. Outlet and headline are empty strings where the report states
/// none.
public record Imprint(
    String outlet, Optional<String> author, String headline, Published published) {

  public static final Imprint UNKNOWN = new Imprint("", Optional.empty(), "", Published.NOT_STATED);
}
