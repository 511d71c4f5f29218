package org.hearsay.lab.pool;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;
import org.hearsay.model.Report;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.present.export.ClaimsExport;
import org.hearsay.present.view.PoolView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A pool as it is heard, with what its gold says of who answers what.
public record Answering(List<Gist> gists, List<Link> links, List<Gold> gold) {

  private static final JsonMapper JSON = JsonMapper.shared();

  public Answering {
    gists = List.copyOf(gists);
    links = List.copyOf(links);
    gold = List.copyOf(gold);
  }

  /// A claim of the gold.
  ///
  /// @param found the claim of Hearsay that it is
  /// @param act empty where it answers none
  public record Gold(String id, Optional<ClaimId> found, String act, List<String> about) {
    public Gold {
      about = List.copyOf(about);
    }
  }

  public static Answering of(StoryPool pool, Pipeline pipeline) throws IOException {
    var claims = JSON.readTree(Files.readString(pool.folder().resolve("gold.json"))).path("claims");
    var reports = ReadFolder.reports(pool.folder().resolve("reports"));
    return of(reports, claims.valueStream().toList(), pipeline);
  }

  /// Reports heard together.
  ///
  /// @param claims what a `gold.json` holds of each claim
  public static Answering of(List<Report> reports, List<JsonNode> claims, Pipeline pipeline) {
    var readings = ReadFolder.read(reports, pipeline);
    var dossier = ReadFolder.hear(readings, pipeline);
    var ids =
        readings.stream()
            .flatMap(one -> one.reading().claims().stream())
            .map(claim -> claim.id())
            .toList();
    var lines =
        ClaimsExport.lines(new PoolView(readings, dossier)).<JsonNode>map(JSON::readTree).toList();
    var matching = Matching.of(claims, lines);
    var gold = new ArrayList<Gold>();
    for (int i = 0; i < matching.gold().size(); i++) {
      var one = matching.gold().get(i);
      gold.add(
          new Gold(
              Matching.text(one, "id"),
              matching.found(i).map(line -> ids.get(lines.indexOf(line))),
              Matching.text(one, "act"),
              Matching.strings(one.path("about"))));
    }
    return new Answering(dossier.gists(), dossier.links(), gold);
  }
}
