package org.hearsay.model;

import java.util.List;

/// Something an editor should look at. Hearsay shows both sides and the arithmetic; it never says
/// who is right.
public sealed interface Finding {

  /// The words on both sides, most telling first.
  List<Evidence> evidence();

  /// Which check found it, and its reasoning in one sentence.
  String because();

  /// On what two claims differ, or what a report's statement fails against.
  enum On {
    NUMBER,
    DATE,
    PLACE,
    PERSON,
    POLARITY,
    DISTANCE,
    DIRECTION,
    REGION,
    TRAVEL,
    WEEKDAY,
    IMPOSSIBLE_DATE,
    ORDER
  }

  /// One report against geography or the calendar.
  record Implausible(
      On on,
      List<ClaimId> claims,
      String stated,
      String computed,
      String tolerance,
      List<Evidence> evidence,
      String because)
      implements Finding {
    public Implausible {
      claims = List.copyOf(claims);
      evidence = List.copyOf(evidence);
    }
  }

  /// A statement of one report that was held against geography or the calendar and stands. It is
  /// shown as examined, last of all, and never exported as a finding.
  record Checked(
      On on,
      Verdict verdict,
      List<ClaimId> claims,
      String stated,
      String computed,
      String tolerance,
      List<Evidence> evidence,
      String because)
      implements Finding {
    public Checked {
      claims = List.copyOf(claims);
      evidence = List.copyOf(evidence);
    }

    /// How it stands.
    public enum Verdict {
      FITS,
      /// one way of taking the words fits, another does not
      TWO_READINGS
    }
  }

  /// Two claims on the same thing that cannot both hold.
  record Contradiction(
      On on,
      ClaimId claim,
      ClaimId against,
      String stated,
      String computed,
      String tolerance,
      List<Evidence> evidence,
      String because)
      implements Finding {
    public Contradiction {
      evidence = List.copyOf(evidence);
    }
  }

  /// Claims of several reports that say the same.
  record Corroboration(
      List<ClaimId> claims, int independentSources, List<Evidence> evidence, String because)
      implements Finding {
    public Corroboration {
      claims = List.copyOf(claims);
      evidence = List.copyOf(evidence);
    }
  }

  /// One report repeats another's wording. `overlap` is the share of the copy's shingles found in
  /// the original, 0–1.
  record CopiedFrom(
      ReportId copy, ReportId original, double overlap, List<Evidence> evidence, String because)
      implements Finding {
    public CopiedFrom {
      evidence = List.copyOf(evidence);
    }
  }
}
