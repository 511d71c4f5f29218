package org.hearsay.attribute.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.hearsay.attribute.tag.RoleTags.Stretch;
import org.junit.jupiter.api.Test;

class RoleOddsTest {

  private static final int WORDS = 6;

  @Test
  void findsTheLikeliestTagsThatCanFollowEachOther() {
    var random = new SplittableRandom(5);
    for (int round = 0; round < 200; round++) {
      var scores = new float[WORDS][Role.values().length * RoleTags.TAGS];
      for (var word : scores) {
        for (int i = 0; i < word.length; i++) {
          word[i] = (float) (4 * random.nextDouble());
        }
      }
      var odds = RoleOdds.of(scores);
      var best = odds.best();
      for (var role : Role.values()) {
        double found = 1;
        for (int word = 0; word < WORDS; word++) {
          found *= odds.of(role, word, best.tag(role, word));
        }
        assertThat(found).isCloseTo(likeliest(odds, role, 0, RoleTags.OUTSIDE), within(1e-9));
      }
    }
  }

  /// By trying all of them.
  private static double likeliest(RoleOdds odds, Role role, int word, byte before) {
    if (word == WORDS) {
      return 1;
    }
    double best = 0;
    for (byte tag = 0; tag < RoleTags.TAGS; tag++) {
      if (tag != RoleTags.FURTHER || before != RoleTags.OUTSIDE) {
        best = Math.max(best, odds.of(role, word, tag) * likeliest(odds, role, word + 1, tag));
      }
    }
    return best;
  }

  @Test
  void certainOddsGiveTheTagsBack() {
    var tags = new RoleTags(WORDS);
    tags.put(Role.CUE, 0, 2);
    tags.put(Role.CUE, 2, 3);
    tags.put(Role.INNER, 4, 6);
    var best = RoleOdds.certain(tags).best();
    assertThat(best.stretches(Role.CUE)).isEqualTo(List.of(new Stretch(0, 2), new Stretch(2, 3)));
    assertThat(best.stretches(Role.INNER)).isEqualTo(List.of(new Stretch(4, 6)));
    assertThat(best.stretches(Role.SOURCE)).isEmpty();
  }

  @Test
  void findLessForWhoWouldRatherFindTooLittle() {
    var odds = RoleOdds.of(new float[][] {{0, 1, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0}});
    assertThat(odds.best(2).stretches(Role.SOURCE)).isEmpty();
    assertThat(odds.best(2).stretches(Role.CUE)).hasSize(1);
    assertThat(odds.best(-1).stretches(Role.SOURCE)).hasSize(1);
  }

  @Test
  void ofAnEmptyTextTellNothing() {
    assertThat(RoleOdds.of(new float[0][]).best().size()).isZero();
  }
}
