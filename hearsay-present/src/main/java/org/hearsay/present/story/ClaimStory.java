package org.hearsay.present.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Speaker;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.present.view.Basis;
import org.hearsay.present.view.ClaimCard;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolView;

/// All that the pool has on one claim: the claim as its report makes it, and what other claims, of
/// this report and of others, have to do with it.
///
/// @param about the claims it comments on
/// @param clashes the findings it stands in: `f3`
public record ClaimStory(
    ClaimCard card,
    Standing standing,
    Excerpt excerpt,
    Setting setting,
    Same same,
    List<Voice> against,
    List<Voice> about,
    List<String> clashes) {

  /// When and where, each in the report's words with what they were taken to mean.
  ///
  /// @param missing what the report does not say: "origin", "date", "place"
  public record Setting(
      List<ClaimCard.Stated> times, List<ClaimCard.Stated> places, List<String> missing) {
    public Setting {
      times = List.copyOf(times);
      places = List.copyOf(places);
      missing = List.copyOf(missing);
    }
  }

  /// Another claim that bears on it.
  ///
  /// @param act what one does to the other: "deny", "not-verified", "same"
  /// @param by on whose word the other claim stands
  /// @param why how it was weighed: "62 % sure: another number"; empty where nothing was
  public record Voice(
      String act,
      String claim,
      String receipt,
      String by,
      String words,
      String because,
      String why) {}

  /// Who else speaks of the same thing, beside those that comment on it.
  ///
  /// @param more how many are not among the first
  public record Same(List<Voice> first, int more) {
    public Same {
      first = List.copyOf(first);
    }
  }

  /// Why something is said of the claim.
  ///
  /// @param of what is said: "certainty"
  public record Reason(String of, String rule) {}

  public ClaimStory {
    against = List.copyOf(against);
    about = List.copyOf(about);
    clashes = List.copyOf(clashes);
  }

  /// Whether the claim has more to show than its words: a speaker, a comment, a finding, a like.
  public boolean telling() {
    return standing != Standing.OWN
        || !about.isEmpty()
        || !same.first().isEmpty()
        || !card.manner().kind().equals("statement");
  }

  /// How many speakers stand between the origin and the reporting outlet.
  public int depth() {
    return card.chain().size() - 1;
  }

  /// `r3`.
  public String report() {
    return card.receipt().substring(0, card.receipt().indexOf(':'));
  }

  /// "as certain; said not to be so; a forecast".
  public String surely() {
    var manner = card.manner();
    String level = manner.level().equals("unknown") ? "left open" : "told as " + manner.level();
    String kind = manner.kind();
    return level
        + (manner.negated() ? "; says it is not so" : "")
        + (kind.equals("statement")
            ? ""
            : kind.equals("ignorance") ? "; says it is not known" : "; a " + kind);
  }

  /// Every rule that had a part in this, each once for what it decided.
  public List<Reason> reasons() {
    var reasons = new LinkedHashSet<Reason>();
    card.chain().stream()
        .filter(step -> !step.because().isEmpty())
        .forEach(step -> reasons.add(new Reason("speaker", step.because())));
    card.chain().stream()
        .filter(step -> !step.pointing().isEmpty())
        .forEach(step -> reasons.add(new Reason("who is meant", step.pointing())));
    card.manner().because().forEach(rule -> reasons.add(new Reason("certainty", rule)));
    var outlet = card.manner().outlet();
    if (!outlet.because().isEmpty()) {
      reasons.add(new Reason("the outlet " + Meaning.of(outlet.stand()), outlet.because()));
    }
    setting.times().forEach(time -> reasons.add(new Reason("time", time.because())));
    setting.places().forEach(place -> reasons.add(new Reason("place", place.because())));
    about.forEach(voice -> reasons.add(new Reason("comment", voice.because())));
    against.forEach(voice -> reasons.add(new Reason("comment", voice.because())));
    same.first().forEach(voice -> reasons.add(new Reason("same thing", voice.because())));
    return List.copyOf(reasons);
  }

  public static ClaimStory of(
      PoolView pool, Connections connections, NumberedReading numbered, Claim claim) {
    var voices = new Voices(pool, connections);
    var against = voices.against(claim);
    var about = voices.about(claim);
    var heard =
        Stream.concat(against.stream(), about.stream())
            .map(Voice::claim)
            .collect(Collectors.toSet());
    return new ClaimStory(
        ClaimCard.of(pool, numbered, claim),
        Standing.of(claim, connections),
        Excerpt.of(numbered.reading(), claim),
        setting(numbered, claim),
        voices.same(claim, heard),
        against,
        about,
        connections.clashes(claim.id()));
  }

  private static Setting setting(NumberedReading numbered, Claim claim) {
    String text = numbered.reading().report().text();
    var times = new ArrayList<ClaimCard.Stated>();
    var places = new ArrayList<ClaimCard.Stated>();
    for (Mention mention : claim.mentions()) {
      String words = Excerpt.shorten(mention.span().of(text), 80);
      String rule = mention.because().rule();
      if (mention instanceof Mention.Dated dated) {
        times.add(new ClaimCard.Stated(words, Meaning.of(dated.when()), Basis.words(dated), rule));
      } else if (mention instanceof Mention.Placed placed && placed.use() == Mention.Use.NAME) {
        places.add(new ClaimCard.Stated(words, Meaning.of(placed.where()), "", rule));
      }
    }
    return new Setting(times, places, missing(claim));
  }

  private static List<String> missing(Claim claim) {
    var missing = new ArrayList<String>();
    origin(claim).ifPresent(missing::add);
    if (claim.mentions().stream().noneMatch(ClaimStory::dated)) {
      missing.add("date");
    }
    if (claim.mentions().stream().noneMatch(ClaimStory::placed)) {
      missing.add("place");
    }
    return missing;
  }

  private static Optional<String> origin(Claim claim) {
    var chain = claim.attribution().chain();
    if (chain.isEmpty()) {
      return Optional.of("origin");
    }
    return chain.getLast().speaker() instanceof Speaker.Unnamed
        ? Optional.of("name of the origin")
        : Optional.empty();
  }

  private static boolean dated(Mention mention) {
    return mention instanceof Mention.Dated dated && dated.when() instanceof When.Interval;
  }

  private static boolean placed(Mention mention) {
    return mention instanceof Mention.Placed placed
        && placed.use() == Mention.Use.NAME
        && !(placed.where() instanceof Where.Unresolved);
  }
}
