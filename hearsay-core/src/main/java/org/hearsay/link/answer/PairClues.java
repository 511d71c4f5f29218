package org.hearsay.link.answer;

import static org.hearsay.link.answer.OwnClues.put;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.link.word.WeighedWords.Shared;
import org.hearsay.model.Comment;
import org.hearsay.model.Mention;

/// What speaks for and against that one claim answers another.
final class PairClues {

  private final Story story;
  private final Wording.Each wordings;
  private final PairNames here = PairNames.here();
  private final PairNames elsewhere = PairNames.elsewhere();

  PairClues(Story story, Opposites opposites) {
    this.story = story;
    wordings = new Wording.Each(opposites);
  }

  /// @param shared what both speak of
  Map<String, Double> of(Saying by, Saying about, Shared shared, Saying lastOther) {
    var clues = new LinkedHashMap<String, Double>();
    boolean inside = by.isIn(about.gist());
    var where = inside ? here : elsewhere;
    if (inside) {
      here(by, about, clues);
      put(clues, about == lastOther, "last other voice");
      put(clues, about == lastOther && by.claim().comment().isPresent(), "last other voice said");
      put(clues, about == lastOther && by.negated(), "last other voice negated");
    } else {
      elsewhere(by, about, clues);
    }
    alike(by, about, shared, where, clues);
    differ(by, about, shared.alike(), where, clues);
    people(by, about, where, clues);
    target(by, about, shared.alike(), where, clues);
    return clues;
  }

  private void here(Saying by, Saying about, Map<String, Double> clues) {
    int back = by.place() - about.place();
    if (back < 0) {
      put(clues, back == -1 ? "here next" : "here ahead");
      return;
    }
    put(
        clues,
        back == 1
            ? "here 1"
            : back == 2 ? "here 2" : back <= 4 ? "here 3" : back <= 8 ? "here 5" : "here far");
    put(clues, by.claim().sentence() == about.claim().sentence(), "here same sentence");
    put(clues, by.claim().sentence() == about.claim().sentence() + 1, "here last sentence");
    put(clues, by.claim().evidence().span().overlaps(about.claim().evidence().span()), "overlaps");
    put(clues, back <= 2 && !by.sameVoice(about), "here near other voice");
  }

  private void elsewhere(Saying by, Saying about, Map<String, Double> clues) {
    put(clues, "elsewhere");
    put(clues, by.outlet().equals(about.outlet()) && !by.outlet().isEmpty(), "same outlet");
    put(clues, story.isFirst(about), "elsewhere first");
    clues.put("elsewhere many say", Math.log(1 + story.likes(about)));
    put(clues, about.day().isEmpty(), "elsewhere undated");
    if (by.day().isPresent() && about.day().isPresent()) {
      put(clues, about.day().get().isAfter(by.day().get()), "elsewhere later");
      long days = ChronoUnit.DAYS.between(about.day().get(), by.day().get());
      put(
          clues,
          days <= 1 ? "elsewhere just now" : days <= 7 ? "elsewhere days" : "elsewhere weeks");
    }
    put(clues, story.rank(about) == 0, "elsewhere first report");
    int central = story.central(about);
    put(clues, central >= 0, "elsewhere central");
    put(clues, central == 0, "elsewhere most central");
  }

  private void alike(
      Saying by, Saying about, Shared shared, PairNames where, Map<String, Double> clues) {
    double alike = shared.alike();
    double share = shared.share();
    double back = story.share(about, by);
    clues.put(where.of("alike"), alike);
    clues.put(where.of("share"), share);
    clues.put(where.of("covers"), back);
    clues.put(where.of("overlap"), shared.overlap() / story.unit());
    clues.put(where.of("rarest word"), shared.rarest() / story.unit());
    clues.put(where.of("context covers"), story.contextCovers(by, about));
    put(clues, alike == 0, where.of("nothing shared"));
    put(clues, alike > .85, where.of("the same words"));
    put(clues, alike > .3 && alike <= .85, where.of("much alike"));
    put(clues, shared.words() >= 2, where.of("two words"));
    put(clues, shared.words() >= 3, where.of("three words"));
    var common = story.common(about);
    put(clues, meet(story.common(by), common), where.of("common word"));
    if (by.negated() != about.negated()) {
      put(clues, where.of("polarity"));
      clues.put(where.of("polarity alike"), alike);
      clues.put(where.of("polarity share"), share);
    }
    if (by.claim().comment().isPresent()) {
      clues.put(where.of("said alike"), alike);
      clues.put(where.of("said share"), share);
    }
  }

  private void differ(
      Saying by, Saying about, double alike, PairNames where, Map<String, Double> clues) {
    var mine = wordings.of(by);
    var yours = wordings.of(about);
    if (!mine.numbers().isEmpty() && !yours.numbers().isEmpty()) {
      boolean shared = meet(mine.numbers(), yours.numbers());
      put(clues, where.of(shared ? "same number" : "other number"));
      clues.put(where.of(shared ? "same number alike" : "other number alike"), alike);
    }
    amounts(by, about, where, clues);
    if (mine.isAgainst(yours)) {
      put(clues, where.of("opposites"));
      clues.put(where.of("opposites alike"), alike);
    }
  }

  /// Amounts of one thing that are one, or are not.
  private void amounts(Saying by, Saying about, PairNames where, Map<String, Double> clues) {
    for (var mine : by.claim().mentions()) {
      for (var yours : about.claim().mentions()) {
        if (mine instanceof Mention.Measured one
            && yours instanceof Mention.Measured other
            && one.amount().unit().equals(other.amount().unit())) {
          boolean same =
              one.amount().low() <= other.amount().high()
                  && other.amount().low() <= one.amount().high();
          boolean thing =
              !one.amount().unit().equals("1") || one.amount().what().equals(other.amount().what());
          put(clues, thing, where.of(same ? "same amount" : "other amount"));
          put(clues, !thing, where.of(same ? "same count" : "other count"));
        }
      }
    }
  }

  private void people(Saying by, Saying about, PairNames where, Map<String, Double> clues) {
    boolean shared = meet(by.about(), about.about());
    put(clues, shared, where.of("same person"));
    put(
        clues,
        !by.voices().isEmpty() && !about.voices().isEmpty() && by.sameVoice(about),
        where.of("same voice"));
    put(
        clues,
        !shared && !by.about().isEmpty() && !about.about().isEmpty(),
        where.of("other person"));
    put(clues, by.voices().isEmpty() && about.voices().isEmpty(), where.of("both own word"));
    put(clues, meet(by.voice(), about.about()), where.of("answers for itself"));
    put(clues, meet(about.voice(), by.about()), where.of("names the speaker"));
    put(clues, meet(about.voice(), by.allVoices()) && !by.sameVoice(about), where.of("passes on"));
    boolean outlet =
        about.outlet().length() > 3
            && (wordings.of(by).small().contains(about.outlet())
                || by.allVoices().stream().anyMatch(about.outlet()::contains));
    put(clues, outlet, where.of("names the outlet"));
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    for (String word : one) {
      if (other.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private void target(
      Saying by, Saying about, double alike, PairNames where, Map<String, Double> clues) {
    put(clues, where.of("a " + about.kind()));
    if (about.kind().equals("forecast") || about.kind().equals("plan")) {
      clues.put(where.of("foretold alike"), alike);
    }
    put(clues, !about.told(), where.of("not told"));
    put(clues, about.negated(), where.of("negated"));
    put(clues, !about.voices().isEmpty(), where.of("on a word"));
    put(clues, about.voices().size() > 1, where.of("hearsay"));
    put(clues, about.claim().comment().isPresent(), where.of("comment"));
    put(clues, about.place() < 3, where.of("lead"));
    put(clues, story.words(about).size() < 2, where.of("says little"));
    var own = by.claim().comment().map(Comment::about);
    put(clues, own.filter(ids -> ids.contains(about.claim().id())).isPresent(), "pointed at");
  }
}
