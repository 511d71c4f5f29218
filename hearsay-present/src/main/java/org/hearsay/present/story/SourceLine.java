package org.hearsay.present.story;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Claim;
import org.hearsay.model.Hop;
import org.hearsay.model.Link.SameEntity;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Token;
import org.hearsay.model.TrackRecord;
import org.hearsay.present.people.WhoIsWho;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.Words;

/// What one speaker says in this pool, and what became of it.
///
/// @param who the person or organisation it is, as in [WhoIsWho#anchor]; empty where nobody known
/// @param record the counts, over all claims that stand on the speaker’s word
/// @param claims the first of them: c41
/// @param reports the reports that hold them: r3
/// @param also what else than plain statements they are: "deny, forecast × 2"
/// @param judgement "too few to judge" below [#ENOUGH] claims, else empty: counts are no verdict
public record SourceLine(
    String name,
    String kind,
    String who,
    TrackRecord record,
    List<String> claims,
    List<String> reports,
    String also,
    String judgement) {

  /// Fewer claims say nothing about a source.
  public static final int ENOUGH = 5;

  private static final int LINKS = 8;

  public SourceLine {
    claims = List.copyOf(claims);
    reports = List.copyOf(reports);
  }

  /// How many claims are not among those named.
  public int more() {
    return record.claims() - claims.size();
  }

  /// All speakers whom their reports call by more than a pronoun, those with most claims first.
  public static List<SourceLine> of(PoolView pool, WhoIsWho who) {
    return pool.dossier().trackRecords().stream()
        .filter(record -> !pronoun(pool, record))
        .map(record -> of(pool, who, record))
        .sorted(
            Comparator.comparingInt((SourceLine line) -> line.record().claims())
                .reversed()
                .thenComparing(SourceLine::name))
        .toList();
  }

  /// How many claims stand on the word of a mere "he", "she" or "they".
  public static int onPronouns(PoolView pool) {
    return pool.dossier().trackRecords().stream()
        .filter(record -> pronoun(pool, record))
        .mapToInt(TrackRecord::claims)
        .sum();
  }

  private static SourceLine of(PoolView pool, WhoIsWho who, TrackRecord record) {
    return new SourceLine(
        record.speaker().name(),
        Words.of(record.speaker()),
        who(pool, who, record),
        record,
        record.told().stream().limit(LINKS).map(pool::claimNumber).toList(),
        record.told().stream()
            .map(claim -> pool.reading(claim.report()).map(NumberedReading::report).orElse(""))
            .distinct()
            .limit(LINKS)
            .toList(),
        also(pool, record),
        record.claims() < ENOUGH ? "too few to judge" : "");
  }

  private static String who(PoolView pool, WhoIsWho who, TrackRecord record) {
    return record.told().stream()
        .limit(1)
        .flatMap(id -> pool.claim(id).stream())
        .flatMap(
            claim ->
                claim.attribution().chain().stream()
                    .flatMap(hop -> who(who.behind(claim.id().report(), hop), hop, record)))
        .findFirst()
        .map(WhoIsWho::anchor)
        .orElse("");
  }

  /// The one behind a step of a chain, if that step is the speaker.
  private static Stream<SameEntity> who(List<SameEntity> behind, Hop hop, TrackRecord record) {
    return behind.size() == 1
            && (hop.speaker().equals(record.speaker())
                || behind.getFirst().name().equals(record.speaker().name()))
        ? behind.stream()
        : Stream.empty();
  }

  private static String also(PoolView pool, TrackRecord record) {
    var kinds = new TreeMap<String, Integer>();
    for (var id : record.told()) {
      pool.claim(id).ifPresent(claim -> kinds.merge(what(pool, claim), 1, Integer::sum));
    }
    kinds.remove("statement");
    return kinds.entrySet().stream()
        .map(kind -> kind.getKey() + (kind.getValue() > 1 ? " × " + kind.getValue() : ""))
        .collect(Collectors.joining(", "));
  }

  private static String what(PoolView pool, Claim claim) {
    return pool.commentsBy(claim.id()).stream()
        .findFirst()
        .map(comment -> Words.of(comment.act()).replace('-', ' '))
        .orElse(claim.certainty().mode().kind());
  }

  private static boolean pronoun(PoolView pool, TrackRecord record) {
    return record.speaker() instanceof Speaker.Unnamed
        && record.told().stream()
            .limit(1)
            .map(id -> pool.claim(id).orElse(null))
            .filter(Objects::nonNull)
            .anyMatch(claim -> pronoun(pool, record.speaker(), claim));
  }

  private static boolean pronoun(PoolView pool, Speaker speaker, Claim claim) {
    return claim.attribution().chain().stream()
        .filter(hop -> hop.speaker().equals(speaker))
        .filter(hop -> hop.pointing().isEmpty() || hop.open())
        .limit(1)
        .map(hop -> tokens(pool, claim, hop))
        .anyMatch(words -> words.stream().allMatch(word -> word.is(PartOfSpeech.PRON)));
  }

  private static List<Token> tokens(PoolView pool, Claim claim, Hop hop) {
    return pool.reading(claim.id().report()).stream()
        .flatMap(numbered -> numbered.reading().sentences().stream())
        .filter(sentence -> hop.speakerWords().stream().anyMatch(sentence.span()::overlaps))
        .flatMap(sentence -> named(sentence, hop.speakerWords()).stream())
        .toList();
  }

  private static List<Token> named(Sentence sentence, List<Span> words) {
    return sentence.tokens().stream()
        .filter(token -> words.stream().anyMatch(token.span()::overlaps))
        .toList();
  }
}
