package org.hearsay.lab.pool;

import static org.hearsay.lab.pool.Matching.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How far two annotators of one pool agree. Claims are matched as [PoolScore] matches them, the
/// first annotator's as the gold; all else is asked of the claims that both have.
final class Agreement {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Matching matching;
  private final ScoreClaims scores;

  private Agreement(JsonNode first, JsonNode second) {
    matching =
        Matching.of(
            first.path("claims").valueStream().toList(),
            second.path("claims").valueStream().map(Agreement::exported).toList());
    scores = new ScoreClaims(first, matching);
  }

  /// @param first the contents of `gold.json`
  /// @param second the same from the other annotator; claims are enough
  static Map<String, Figure> of(String first, String second) {
    return new Agreement(JSON.readTree(first), JSON.readTree(second)).figures();
  }

  /// A claim of the gold's form as the claims export has it.
  private static JsonNode exported(JsonNode claim) {
    var one = JSON.createObjectNode();
    one.set("id", claim.path("id"));
    one.putObject("report").set("file", claim.path("file"));
    one.putObject("content").set("quote", claim.path("content"));
    var sources = one.putArray("sources");
    claim.path("sources").forEach(source -> sources.addObject().set("quote", source));
    one.putObject("certainty")
        .put("level", text(claim, "certainty"))
        .put("polarity", text(claim, "polarity"));
    one.put("kind", text(claim, "kind"));
    one.put("act", text(claim, "act"));
    one.set("about", claim.path("about"));
    return one;
  }

  private Map<String, Figure> figures() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("claims of the first", new Figure.Count(matching.gold().size()));
    figures.put("claims of the second", new Figure.Count(matching.found().size()));
    figures.put(
        "claims of both P/R/F1",
        Figure.Retrieval.of(both().size(), matching.found().size(), matching.gold().size()));
    figures.put("chains equal", chains(0));
    figures.put("chains equal, with a source", chains(1));
    figures.put("chains equal, of two and more", chains(2));
    figures.put("certainty kappa", kappa("certainty", one -> text(one.path("certainty"), "level")));
    figures.put(
        "polarity kappa", kappa("polarity", one -> text(one.path("certainty"), "polarity")));
    figures.put("kind kappa", kappa("kind", one -> text(one, "kind")));
    figures.put("act kappa", kappa("act", one -> text(one, "act")));
    figures.put("acts with target P/R/F1", scores.acts());
    return figures;
  }

  /// The numbers of the first annotator's claims that the second has too.
  private List<Integer> both() {
    return matching.toFound().keySet().stream().sorted().toList();
  }

  /// Of the claims of both, those that have so many speakers for either.
  private Figure chains(int speakers) {
    var asked = both().stream().filter(i -> speakers(i) >= speakers).toList();
    return new Figure.OutOf(asked.stream().filter(matching::chainRight).count(), asked.size());
  }

  private int speakers(int index) {
    int first = Matching.sources(matching.gold().get(index)).size();
    return Math.max(first, matching.found(index).map(Matching::speakers).orElse(List.of()).size());
  }

  private Figure kappa(String key, Function<JsonNode, String> second) {
    var kappa = new Kappa();
    for (int i : both()) {
      matching
          .found(i)
          .ifPresent(found -> kappa.add(text(matching.gold().get(i), key), second.apply(found)));
    }
    return new Figure.Coefficient(kappa.value());
  }
}
