package org.hearsay.model;

import java.util.List;

/// That things said in different places are one thing.
public sealed interface Link {

  /// One person or organisation under all its spellings.
  record SameEntity(
      String id, String name, Mention.Kind kind, List<Evidence> mentions, String because)
      implements Link {
    public SameEntity {
      mentions = List.copyOf(mentions);
    }
  }

  /// One gazetteer entry under all its spellings.
  record SamePlace(String id, Where.Spot spot, List<Evidence> mentions) implements Link {
    public SamePlace {
      mentions = List.copyOf(mentions);
    }
  }

  /// Claims on the same event or state of affairs.
  record SameEvent(String id, List<ClaimId> claims, String because) implements Link {
    public SameEvent {
      claims = List.copyOf(claims);
    }
  }

  /// Reports that tell of one story, by the names they share.
  record SameStory(String id, List<ReportId> reports, String because) implements Link {
    public SameStory {
      reports = List.copyOf(reports);
    }
  }

  /// That a claim speaks about a claim of another report: "The captaincy denies it".
  ///
  /// @param by the claim that comments
  /// @param words the words of the comment
  /// @param share how much of what the comment is about stands in the other claim, 0–1
  record Comments(ClaimId by, Act act, ClaimId about, Evidence words, double share, String because)
      implements Link {}
}
