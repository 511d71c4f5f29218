package org.hearsay.present.view;

import org.hearsay.model.Finding;

/// What a reviewer should ask about a finding. Each leaves open who is right.
final class Questions {

  private Questions() {}

  /// @param between whether two reports stand against each other
  static String on(Finding.On on, boolean between) {
    return switch (on) {
      case NUMBER -> "Do both count the same things, at the same time? Who counted?";
      case DATE ->
          between
              ? "Is it one event? Which of the two dates has a document behind it?"
              : "Which date did the writer mean?";
      case PLACE -> "Is it one event, and are both places named by somebody who was there?";
      case PERSON -> "Is it one act or office? Could both names mean one person?";
      case POLARITY -> "Do both speak of the same thing at the same time? Who saw it?";
      case DISTANCE ->
          "From where to where was this measured, and along a road or as the crow flies?";
      case DIRECTION -> "As seen from where? Is another place of this name meant?";
      case TRAVEL -> "Was the whole way made in that time, and by that means?";
      case REGION -> "Is another place of this name meant, or another border?";
      case WEEKDAY -> "Is the weekday wrong or the date? Which calendar is meant?";
      case IMPOSSIBLE_DATE -> "Which day was meant? Was it copied wrongly?";
      case ORDER -> "Which of the two times is wrong? Are both about the same person or thing?";
    };
  }
}
