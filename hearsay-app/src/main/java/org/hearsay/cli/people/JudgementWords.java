package org.hearsay.cli.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.cli.terminal.Output;
import org.hearsay.store.StoredJudgement;

/// How a judgement of the user is shown.
final class JudgementWords {

  private JudgementWords() {}

  /// The command that makes one: "merge".
  static String command(StoredJudgement.Kind kind) {
    return switch (kind) {
      case MERGE -> "merge";
      case SPLIT -> "split";
    };
  }

  /// "j1  merge, 2026-11-26: “Quayle” and “B. Quayle” are one, because same signature in r3".
  static String line(StoredJudgement one) {
    return one.id()
        + "  "
        + command(one.kind())
        + ", "
        + one.day()
        + ": "
        + both(one.first(), one.second())
        + " are "
        + switch (one.kind()) {
          case MERGE -> "one";
          case SPLIT -> "two";
        }
        + ", because "
        + one.reason();
  }

  /// "“Quayle” and “B. Quayle”".
  static String both(StoredJudgement.Named first, StoredJudgement.Named second) {
    return "“" + first.words() + "” and “" + second.words() + "”";
  }

  static void withdrawn(Output output, StoredJudgement one, LocalDate day) {
    if (output.json) {
      var answer = new LinkedHashMap<>(json(one));
      answer.put("withdrawn", day.toString());
      output.json(Map.of("judgement", answer));
    } else {
      output.line("", "withdrawn: " + line(one));
    }
  }

  static Map<String, Object> json(StoredJudgement one) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("id", one.id());
    answer.put("kind", command(one.kind()));
    answer.put("first", one.first().words());
    answer.put("second", one.second().words());
    answer.put("because", one.reason());
    answer.put("day", one.day().toString());
    one.withdrawn().ifPresent(day -> answer.put("withdrawn", day.toString()));
    return answer;
  }
}
