/// Sentences with the names found in them in; out come the words that stand for somebody named or
/// described elsewhere: "Commander" beside "Tomé Quintela Reis", "the commander", "he added".
///
/// A restricted resolver: it looks back, never ahead, asks for agreement in number and sex, weighs
/// how near at hand each is (after Lappin and Leass 1994, "An algorithm for pronominal anaphora
/// resolution"), and leaves open what fits two equally well. It does not resolve what is no person
/// and no body that can speak.
@NullMarked
package org.hearsay.recognise.refer;

import org.jspecify.annotations.NullMarked;
