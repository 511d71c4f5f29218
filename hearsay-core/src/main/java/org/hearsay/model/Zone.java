package org.hearsay.model;

/// What part a passage plays in its report. Claims are taken from HEADLINE and BODY only; NOTE
/// is furniture the report prints about itself ("(See attached map)", bylines, datelines of
/// their own).
public enum Zone {
  HEADLINE,
  BODY,
  CAPTION,
  NOTE
}
