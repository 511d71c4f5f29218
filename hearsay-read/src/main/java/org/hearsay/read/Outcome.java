package org.hearsay.read;

import org.hearsay.model.Report;
import org.hearsay.model.Skipped;

/// What became of one file.
public sealed interface Outcome {

  /// It was read.
  record Read(Report report) implements Outcome {}

  /// It was not, and why.
  record Refused(Skipped skipped) implements Outcome {}
}
