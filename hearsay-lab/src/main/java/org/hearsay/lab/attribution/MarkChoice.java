package org.hearsay.lab.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.lab.train.OwnNames;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Which of the texts with marks a command takes.
public final class MarkChoice {

  /// One fixed part of our own texts measures what the others teach.
  public enum Part {
    TRAINING,
    HELD_OUT,
    ALL;

    @Override
    public String toString() {
      return switch (this) {
        case TRAINING -> "training";
        case HELD_OUT -> "held-out";
        case ALL -> "all";
      };
    }
  }

  static final class Parts implements ITypeConverter<Part> {
    @Override
    public Part convert(String word) {
      for (var part : Part.values()) {
        if (part.toString().equals(word)) {
          return part;
        }
      }
      throw new TypeConversionException("expected training, held-out or all, found " + word);
    }
  }

  @Option(
      names = "--own",
      paramLabel = "FOLDER",
      description =
          "Our own texts, names/, and their marks, attribution/ (default: ${DEFAULT-VALUE}).")
  Path own = Path.of("corpus");

  @Option(names = "--corpora", description = "Folder of the corpora (default: ${DEFAULT-VALUE}).")
  Path corpora = Path.of("../shared/corpora");

  @Option(names = "--without-gum", description = "Our own texts alone.")
  boolean withoutGum;

  @Option(
      names = "--part",
      converter = Parts.class,
      description = "training, held-out, or all (default: ${DEFAULT-VALUE}).")
  Part part = Part.TRAINING;

  @Option(
      names = "--own-share",
      description = "Share of our own texts to take, spread evenly (default: ${DEFAULT-VALUE}).")
  double ownShare = 1;

  /// Our own texts, by region and number.
  List<MarkedText> ours() throws IOException {
    return new OwnMarks(own).read();
  }

  /// The texts chosen: our own by region and number, then GUM's, none of which is held out.
  public List<MarkedText> texts() throws IOException {
    var heldOut = new OwnMarks(own).heldOut();
    var ours =
        ours().stream()
            .filter(
                text -> part == Part.ALL || heldOut.contains(text.id()) == (part == Part.HELD_OUT))
            .toList();
    var texts = new ArrayList<>(OwnNames.spread(ours, ownShare));
    if (part != Part.HELD_OUT && !withoutGum) {
      texts.addAll(new GumMarks(corpora).read());
    }
    return texts;
  }

  /// The texts annotated twice, with the second annotator's marks.
  List<MarkedText> second() throws IOException {
    return new OwnMarks(own).second();
  }

  /// The options that choose the same again.
  public String command() {
    return " --part "
        + part
        + (withoutGum ? " --without-gum" : "")
        + (ownShare == 1 ? "" : " --own-share " + ownShare);
  }
}
