package org.hearsay.lab.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./lab attribution marks FILE`: who says what in texts of our own and of GUM, as marked by hand.
@Command(
    name = "attribution",
    mixinStandardHelpOptions = true,
    description = "Works with marks of who says what.",
    subcommands = AttributionCommand.WriteMarks.class)
public final class AttributionCommand {

  /// Writes the records that `evaluate attribution` and `train attribution` read.
  @Command(
      name = "marks",
      mixinStandardHelpOptions = true,
      description = "Writes texts and their marks as JSON Lines, to learn from or to measure with.")
  static final class WriteMarks implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Where the records go, one text a line.")
    Path file = Path.of("");

    @Mixin MarkChoice choice = new MarkChoice();

    @Option(
        names = "--outermost",
        description = "Leave out what is nested in another's words, as flat scorers expect.")
    boolean outermost;

    @Option(
        names = "--second",
        paramLabel = "SECOND",
        description =
            "Write the texts annotated twice alone: the first annotator's marks into FILE, the"
                + " second's into SECOND.")
    Optional<Path> second = Optional.empty();

    @Override
    public Integer call() throws IOException {
      if (second.isEmpty()) {
        write(choice.texts(), file);
        return 0;
      }
      var again = choice.second();
      var twice = again.stream().map(MarkedText::id).toList();
      write(choice.ours().stream().filter(text -> twice.contains(text.id())).toList(), file);
      write(again, second.get());
      return 0;
    }

    private void write(List<MarkedText> texts, Path where) throws IOException {
      Files.writeString(
          where,
          MarkedText.lines(outermost ? texts.stream().map(MarkedText::outermost).toList() : texts));
    }
  }
}
