package org.hearsay.model;

/// Why something was skipped; each constant says whose fault it is.
public enum Problem {
  EMPTY(Fault.FILE, "holds no text"),
  BINARY(Fault.FILE, "is not text"),
  TOO_LARGE(Fault.FILE, "is larger than is read"),
  CHARSET_UNKNOWN(Fault.FILE, "is in no known character encoding"),
  TOO_DEEP(Fault.FILE, "is nested deeper than is read"),
  NO_MAIN_TEXT(Fault.FILE, "holds no main text"),
  UNSUPPORTED_TYPE(Fault.FILE, "is of a type that is not read yet"),
  UNREADABLE(Fault.FILE, "cannot be opened"),
  CHANGED_WHILE_READ(Fault.FILE, "changed while it was read"),
  LINK_LOOP(Fault.FILE, "is a link that leads back to a folder above it"),
  DUPLICATE(Fault.FILE, "is the same report as one already read"),
  NOT_FOUND(Fault.COMMAND, "does not exist"),
  SIDECAR(Fault.FILE, "is a line of reports.csv that cannot be used"),
  FAILED(Fault.BUG, "could not be read because of an error in Hearsay");

  /// Whose fault a problem is.
  public enum Fault {
    FILE,
    COMMAND,
    BUG
  }

  private final Fault fault;
  private final String words;

  Problem(Fault fault, String words) {
    this.fault = fault;
    this.words = words;
  }

  public Fault fault() {
    return fault;
  }

  /// Completes the sentence "a.txt …".
  public String words() {
    return words;
  }
}
