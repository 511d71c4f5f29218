package org.hearsay.lab.encoder;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.attribute.tag.Role;
import org.hearsay.attribute.tag.RoleTags;
import org.hearsay.lab.attribution.AnyTagger;
import org.hearsay.lab.attribution.RoleTexts;
import org.hearsay.lab.attribution.RoleTexts.RoleText;
import org.hearsay.rules.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./lab speed encoder MODEL DATA`: how fast a tagger of roles tags words, and how often an
/// encoder tags them as the one does whose numbers are not rounded to bytes.
@Command(
    name = "encoder",
    mixinStandardHelpOptions = true,
    description = "Measures how fast the encoder of roles is, and what rounding costs it.")
public final class SpeedEncoder implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "MODEL", description = "The encoder, an ONNX file.")
  Path model = Path.of("");

  @Parameters(index = "1", paramLabel = "DATA", description = "Records with a text, .jsonl.")
  Path data = Path.of("");

  @Option(names = "--whole", description = "The same encoder with numbers that are not rounded.")
  Optional<Path> whole = Optional.empty();

  private final Knowledge knowledge = Knowledge.english();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var texts = new RoleTexts(knowledge).read(data);
    var tags = measure(model, texts);
    if (whole.isPresent()) {
      compare(tags, measure(whole.get(), texts));
    }
    return 0;
  }

  private List<RoleTags> measure(Path file, List<RoleText> texts) throws IOException {
    long start = now();
    var tagger = AnyTagger.read(file, knowledge);
    tag(tagger, texts.getFirst());
    long opened = now() - start;
    start = now();
    var tags = new ArrayList<RoleTags>();
    long words = 0;
    for (var text : texts) {
      tags.add(tag(tagger, text));
      words += text.report().text().split("\\s+").length;
    }
    long taken = now() - start;
    print(
        "%s: %,d words, %,.0f words/s of processor time, first answer after %,.0f ms",
        file.getFileName(), words, words * 1e9 / taken, opened / 1e6);
    return tags;
  }

  private static RoleTags tag(AnyTagger tagger, RoleText text) {
    var none = new RoleTags(text.words().size());
    return tagger.tag(text.passages(), none).best();
  }

  private void compare(List<RoleTags> some, List<RoleTags> others) {
    for (var role : Role.values()) {
      long same = 0;
      long all = 0;
      long either = 0;
      for (int i = 0; i < some.size(); i++) {
        for (int word = 0; word < some.get(i).size(); word++) {
          byte one = some.get(i).tag(role, word);
          byte other = others.get(i).tag(role, word);
          all++;
          either += one + other > 0 ? 1 : 0;
          same += one == other ? 1 : 0;
        }
      }
      print("%s: %,d of %,d words tagged alike; %,d have it", role, same, all, either);
    }
  }

  /// Processor time of all of this program: the encoder may compute on threads of its own.
  private static long now() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.OperatingSystemMXBean process
        ? process.getProcessCpuTime()
        : System.nanoTime();
  }

  private void print(String line, Object... figures) {
    var out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, line + "%n", figures);
    out.flush();
  }
}
