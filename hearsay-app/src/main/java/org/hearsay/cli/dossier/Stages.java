package org.hearsay.cli.dossier;

import java.util.Set;
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
    static final Ahead<Pipeline> PIPELINE = Ahead.of(() -> Pipeline.of(knowledge()));
    static final Ahead<String> FINGERPRINT = Ahead.of(() -> knowledge().fingerprint());

    private static Knowledge knowledge() {
      return Knowledge.english().over("gazetteer", Packs.own("gazetteer"));
    }
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

  public static Pipeline pipeline() {
    return begin().get();
  }

  /// Changes whenever a rule file or a pack changes, the user's own gazetteer among them.
  static String fingerprint() {
    return Ready.FINGERPRINT.get();
  }
}
