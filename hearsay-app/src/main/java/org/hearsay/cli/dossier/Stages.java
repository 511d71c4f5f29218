package org.hearsay.cli.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearsay.pipeline.Care;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.rules.Ahead;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;

/// The stages that read reports, made ready on a thread of their own while the command line is
/// taken apart and the dossier opened.
public final class Stages {

  private static final Set<String> READING = Set.of("demo", "read", "set");

  /// Made when the first command asks; one set serves all commands of a process.
  private static final class Ready {
    static final Knowledge KNOWLEDGE =
        Knowledge.english().over("gazetteer", Packs.own("gazetteer"));
    static final Ahead<Pipeline> PIPELINE = Ahead.of(() -> Pipeline.of(KNOWLEDGE));
    static final Ahead<String> FINGERPRINT = Ahead.of(KNOWLEDGE::fingerprint);
  }

  private Stages() {}

  /// Begins where a command of this name will need them.
  public static void foresee(String command) {
    if (READING.contains(command)) {
      begin();
    }
  }

  private static Ahead<Pipeline> begin() {
    return Ready.PIPELINE;
  }

  /// With rules alone.
  public static Pipeline pipeline() {
    return begin().get();
  }

  /// The stages that read with this care. Its tagger is opened anew at each call.
  public static Pipeline pipeline(Care care) {
    return care == Care.FAST ? pipeline() : pipeline().with(Ready.KNOWLEDGE, care);
  }

  /// Changes whenever a rule file, a pack or the care changes, the user's own gazetteer among them.
  static String fingerprint(Care care) {
    return Ready.FINGERPRINT.get() + " " + care;
  }

  /// The care a reading was made with, as what it was made with says.
  public static Care care(String madeWith) {
    var words = List.of(madeWith.split(" "));
    return Arrays.stream(Care.values())
        .filter(care -> words.size() > 1 && words.get(1).equals(care.toString()))
        .findFirst()
        .orElse(Care.FAST);
  }
}
