package org.hearsay.link.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Judgements;
import org.hearsay.model.Judgements.Bearer;
import org.hearsay.model.Judgements.Merge;
import org.hearsay.model.Judgements.Split;
import org.hearsay.model.Mention.Identity.Says;
import org.junit.jupiter.api.Test;

/// What the user decided stands over everything.
class A08_JudgementsTest {

  private static final Bearer TESSMER = Bearer.of("Oren Tessmer");
  private static final Bearer KOLBE = Bearer.of("Davit Kolbe");

  private static Printed both() {
    return Printed.in("a").people("Oren Tessmer", "Davit Kolbe");
  }

  @Test
  void aMergeStandsOverADispute() {
    var merged = new Judgements(List.of(new Merge(TESSMER, KOLBE, "one passport")), List.of());
    var who =
        Who.judged(merged, both().says(Says.DISPUTED, "Oren Tessmer", " is not ", "Davit Kolbe"))
            .one("Oren Tessmer", "Davit Kolbe");
    assertThat(who.is("Oren Tessmer").spellings())
        .anyMatch(called -> called.because().equals("you: one passport"));
  }

  @Test
  void aSplitStandsOverWhatAReportSays() {
    var split = new Judgements(List.of(), List.of(new Split(TESSMER, KOLBE, "two passports")));
    Who.judged(split, both().says(Says.SAME, "Oren Tessmer", " alias ", "Davit Kolbe"))
        .apart("Oren Tessmer", "Davit Kolbe", "you: two passports");
  }

  @Test
  void whoSaysBothIsTold() {
    var torn =
        new Judgements(
            List.of(new Merge(TESSMER, KOLBE, "one face")),
            List.of(new Split(KOLBE, TESSMER, "two passports")));
    Who.judged(torn, both())
        .apart("Oren Tessmer", "Davit Kolbe", "though you also merged them: one face");
  }
}
