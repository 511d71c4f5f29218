package org.hearsay.recognise.time.value;

/// How far past and future weigh when a year is looked for: news tells more of what was than of
/// what will be.
///
/// @param past factor on days that lie before
/// @param future factor on days that lie after
public record Lean(double past, double future) {}
