package org.hearsay.model;

/// Why an answer was given: the rule or model that decided, and the words that made it decide.
///
/// @param rule the rule's full name, `en/attribute/cues#quoting`, or `model/names-en` for a
///     learned one
/// @param words the words that triggered it, e.g. the span of "quoting"
public record Because(String rule, Span words) {}
