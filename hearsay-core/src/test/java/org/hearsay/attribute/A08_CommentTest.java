package org.hearsay.attribute;

import org.junit.jupiter.api.Test;

/// What one says about another's claim.
class A08_CommentTest {

  @Test
  void denyingIt() {
    Heard.in("The abbot denies it.").says("outlet < The abbot: The abbot denies it");
  }

  @Test
  void notConfirmedByThem() {
    Heard.in("The police have not confirmed this.")
        .says("outlet < The police: have not confirmed this");
  }

  @Test
  void disputingAStatement() {
    Heard.in("The commander disputed the firm’s statement that the wreck lies in open sea.")
        .says("outlet < The commander: the wreck lies in open sea");
  }

  @Test
  void aCommentSentenceStaysWhole() {
    Heard.in("The story comes mostly from one agency and has not been verified by others.")
        .says("outlet: The story comes mostly from one agency and has not been verified by others");
  }
}
