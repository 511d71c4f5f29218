package org.hearsay.attribute.join;

/// How sure a tagger must be, 0 to 1, to be believed against the rules. The values stand in one
/// place, here; decisions/0019 tells how they were tried.
///
/// @param adds a statement that no rule finds is added where the tagger is at least so sure of each
///     of its parts
/// @param drops a statement of the rules is dropped where the tagger holds its cue for less likely
///     than this
/// @param leads what is told begins and ends where the tagger says, where it is at least so sure
public record Trust(double adds, double drops, double leads) {

  /// That of the small encoder.
  public static final Trust ENCODER = new Trust(.9, .03, .7);

  /// That of the linear tagger, which hears the rules and so agrees with them more readily.
  public static final Trust LINEAR = new Trust(.9, .1, .7);
}
