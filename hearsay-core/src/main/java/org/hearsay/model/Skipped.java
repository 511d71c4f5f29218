package org.hearsay.model;

/// Something that was not read, and why. Bad input is a result, not a crash.
///
/// @param path what it was, as the user would name it
/// @param detail what was expected, what was found, and what to do
public record Skipped(String path, Problem problem, String detail) {}
