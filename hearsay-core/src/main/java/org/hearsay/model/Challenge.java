package org.hearsay.model;

/// The same as a [Comment], seen from the claim commented on.
///
/// @param by the claim that comments
/// @param evidence the words of the comment
public record Challenge(Act kind, ClaimId by, Evidence evidence) {}
