package org.hearsay.model;

/// The only way to point at text: which report, where in it, and the exact words there.
public record Evidence(ReportId report, Span span, String quote) {}
