package org.hearsay.lab.attribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.attribute.tag.RoleTags;
import org.hearsay.lab.attribution.linear.LinearLearner;
import org.hearsay.lab.attribution.linear.LinearLearner.Plan;
import org.hearsay.lab.attribution.linear.LinearLearner.Text;
import org.hearsay.lab.attribution.linear.LinearTagger;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;

/// Learns the fast tagger of sources, cues and what is told.
///
/// @param licence of the weights; empty for a research build, which may not ship. Its texts mark
///     attitudes, plans and orders too, so that the rules are asked for them; others mark claims
public record TrainLinear(TrainingTexts given, Optional<String> licence, Plan plan) {

  /// Passes over the data that are usual.
  public static final double ROUNDS = 10;

  /// Writes the tagger, and a manifest beside it.
  public void write(Path file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    learn().write(bytes);
    byte[] pack = bytes.toByteArray();
    Files.write(file, pack);
    Files.writeString(file.resolveSibling(file.getFileName() + ".manifest.tsv"), manifest(pack));
  }

  private LinearTagger learn() throws IOException {
    var knowledge = Knowledge.english();
    var reader = new RoleTexts(knowledge, licence.isPresent());
    var texts = new ArrayList<Text>();
    for (var text : given.read(reader)) {
      var words = text.words();
      var rules = RoleTags.of(reader.rules(text), words);
      texts.add(new Text(text.passages(), rules, RoleTags.of(text.gold(), words)));
    }
    return new LinearLearner(knowledge, plan).learn(texts);
  }

  private String manifest(byte[] pack) throws IOException {
    var lines = new StringBuilder("# roles of words: source, cue, content, inner content");
    lines.append(licence.isPresent() ? "\n" : "; RESEARCH BUILD, not to be shipped\n");
    lines.append("licence\t").append(licence.orElse("none: not to be shipped")).append('\n');
    lines.append(given.inputs());
    lines.append(
        String.format(
            Locale.ROOT,
            "command\t./lab train attribution --linear%s%s --rounds %d --dropout %s --bits %d"
                + " --seed %d%n",
            given.command(),
            licence.isPresent() ? "" : " --research",
            plan.rounds(),
            plan.dropout(),
            plan.bits(),
            plan.seed()));
    return lines + "output\t" + pack.length + "\t" + Packs.sha256(pack) + "\n";
  }
}
