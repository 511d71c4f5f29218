package org.hearsay.lab.pool;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The figures of a pool's exports against its gold, stage by stage.
///
/// Content: same report, word-set Dice of a half at least, one to one. A speaker: half the words,
/// or one inside the other and no more than four words longer. Every exported claim with a source
/// counts for precision. An act is right when the comment is found and one of its targets is right.
/// A contradiction is told by its first two pieces of evidence of 2 to 60 words, and each of the
/// gold's is credited once. Who is who is scored by [ScorePeople].
///
/// @param figures by their names, in the order of the stages
public record PoolScore(Map<String, Figure> figures) {

  private static final JsonMapper JSON = JsonMapper.shared();

  public PoolScore {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /// @param gold the contents of `gold.json`
  /// @param exports the lines of both exports
  public static PoolScore of(String gold, PoolExports exports) {
    var answers = JSON.readTree(gold);
    var matching =
        Matching.of(answers.path("claims").valueStream().toList(), read(exports.claims()));
    var figures = new LinkedHashMap<String, Figure>();
    new ScoreClaims(answers, matching).into(figures);
    new ScoreFindings(answers, read(exports.findings())).into(figures);
    new ScorePeople(answers, exports.entities()).into(figures);
    figures.put("claims predicted", new Figure.Count(matching.found().size()));
    return new PoolScore(figures);
  }

  private static List<JsonNode> read(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank()).map(JSON::readTree).toList();
  }
}
