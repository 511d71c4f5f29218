/// What commands print with: lines that fit the terminal, JSON, files the user named, progress. In
/// come words and records; out go letters. It knows nothing of reports.
@NullMarked
package org.hearsay.cli.terminal;

import org.jspecify.annotations.NullMarked;
