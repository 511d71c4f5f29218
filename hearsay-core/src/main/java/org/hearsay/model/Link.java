package org.hearsay.model;

import java.util.List;

/// That things said in different places are one thing.
public sealed interface Link {

  /// One person or organisation under all its spellings.
  ///
  /// @param name the fullest spelling; the fullest role of somebody whom no report names
  /// @param spellings the names in print, the commonest first; none of somebody unnamed
  /// @param roles what else it is called: offices, roles, descriptions that point at it
  /// @param apart others that might be taken for it
  record SameEntity(
      String id,
      String name,
      Mention.Kind kind,
      List<Called> spellings,
      List<Called> roles,
      List<Apart> apart)
      implements Link {
    public SameEntity {
      spellings = List.copyOf(spellings);
      roles = List.copyOf(roles);
      apart = List.copyOf(apart);
    }

    /// Every name in print that is its own.
    public List<Evidence> mentions() {
      return spellings.stream().flatMap(one -> one.where().stream()).toList();
    }
  }

  /// One way in which somebody is called: "Quayle".
  ///
  /// @param because why it is taken to be theirs
  record Called(String printed, List<Evidence> where, String because) {
    public Called {
      where = List.copyOf(where);
    }
  }

  /// Another entity that is kept apart: "Xoán Quintela" from "Tomé Quintela Reis".
  ///
  /// @param entity its id
  /// @param because why: one surname and two given names, a dispute, the user
  record Apart(String entity, String name, String because) {}

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

  /// That a claim answers another, of its own report or of another: "The captaincy denies it".
  ///
  /// @param by the claim that comments
  /// @param words the claim that answers, whole
  /// @param share how much of what the comment is about stands in the other claim, 0–1
  record Comments(
      ClaimId by,
      Act act,
      ClaimId about,
      Evidence words,
      double share,
      String because,
      Weighed weighed)
      implements Link {}

  /// How an answer was weighed: "another number; of the same person".
  ///
  /// @param likely how likely both what is done and to which claim are right, 0–1
  /// @param reasons what counted most, in words, the strongest first
  record Weighed(double likely, List<String> reasons) {

    public Weighed {
      reasons = List.copyOf(reasons);
    }

    /// "62 % sure: another number; of the same person".
    public String words() {
      return Math.round(100 * likely)
          + " % sure"
          + (reasons.isEmpty() ? "" : ": " + String.join("; ", reasons));
    }
  }
}
