package org.hearsay.cli.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.dossier.AskTogether;
import org.hearsay.cli.dossier.DossierOption;
import org.hearsay.cli.dossier.Pool;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.present.people.EntityLine;
import org.hearsay.present.people.EntitySheets;
import org.hearsay.present.people.FindEntity;
import org.hearsay.present.view.PoolView;
import org.hearsay.store.DossierFile;
import org.hearsay.store.StoredJudgement;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What merging and splitting share: two names, a reason, and that the judgement stands over every
/// later reading.
abstract class JudgeCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description =
          "Two of them: a spelling as printed, NAME@r3 for the one whom report 3 calls so, or an id.")
  List<String> names = List.of();

  @Option(
      names = "--because",
      paramLabel = "REASON",
      description = "Why; it is shown wherever the judgement counts.")
  String because = "";

  @Option(names = "--undo", description = "Take the judgement on these two names back.")
  boolean undo;

  @Mixin DossierOption dossier = new DossierOption();
  @Mixin JudgedOn on = new JudgedOn();
  @Mixin Output output = new Output();

  private final StoredJudgement.Kind kind;

  JudgeCommand(StoredJudgement.Kind kind) {
    this.kind = kind;
  }

  @Override
  public Integer call() {
    check();
    try (var open = dossier.change()) {
      if (open.reports().isEmpty()) {
        return AskTogether.cannotTell(output, Map.of("names", names));
      }
      return undo ? takeBack(open) : judge(open);
    }
  }

  private void check() {
    String command = JudgementWords.command(kind);
    if (names.size() != 2) {
      throw new UsageException(
          "expected two names, found "
              + names.size()
              + ": hearsay "
              + command
              + " NAME NAME "
              + (undo ? "--undo" : "--because REASON")
              + "; a name of several words stands in quotes");
    }
    if (!undo && because.isBlank()) {
      throw new UsageException(
          "expected a reason, found none: hearsay "
              + command
              + " \""
              + names.getFirst()
              + "\" \""
              + names.getLast()
              + "\" --because REASON");
    }
  }

  private int judge(DossierFile open) {
    var pool = new Pool(open);
    var known = open.judgements();
    var before = pool.whoIsWho(pool.readings(), known);
    var resolve = new ResolveName(before, kind);
    var first = resolve.name(names.getFirst());
    var second = resolve.name(names.getLast());
    var standing = new Standing(known);
    var same = standing.same(kind, first, second);
    if (same.isPresent()) {
      said(same.get(), before, "It stands already.");
      return 0;
    }
    standing.refuse(kind, first, second);
    var made =
        new StoredJudgement(0, kind, first, second, because.strip(), on.day(), Optional.empty());
    var all = new ArrayList<>(known);
    all.add(made);
    var after = pool.whoIsWho(before.readings(), all);
    verify(after, first, second);
    said(open.judge(kind, first, second, because.strip(), on.day()), after, "");
    return 0;
  }

  /// A judgement that changes nothing would be a promise not kept.
  private void verify(PoolView after, StoredJudgement.Named first, StoredJudgement.Named second) {
    boolean together = new ResolveName(after, kind).together(first, second);
    if (together != (kind == StoredJudgement.Kind.MERGE)) {
      throw new UsageException(
          JudgementWords.both(first, second)
              + " cannot be "
              + (together
                  ? "told apart: they are one name in print; name the reports with @, as in "
                      + first.printed()
                      + "@r3"
                  : "made one: 'hearsay judgements' lists what stands against it"));
    }
  }

  private int takeBack(DossierFile open) {
    LocalDate today = on.day();
    var made = new Standing(open.judgements()).said(kind, names.getFirst(), names.getLast());
    if (made.isEmpty()) {
      throw new UsageException(
          "expected a "
              + JudgementWords.command(kind)
              + " of \""
              + names.getFirst()
              + "\" and \""
              + names.getLast()
              + "\", found none that stands; 'hearsay judgements' lists all");
    }
    open.withdraw(made.get().number(), today);
    JudgementWords.withdrawn(output, made.get(), today);
    return 0;
  }

  private void said(StoredJudgement judgement, PoolView pool, String more) {
    var lines = lines(pool, judgement);
    if (output.json) {
      var answer = new LinkedHashMap<String, Object>();
      answer.put("judgement", JudgementWords.json(judgement));
      answer.put("entities", lines);
      output.json(answer);
      return;
    }
    output.line("", JudgementWords.line(judgement) + (more.isEmpty() ? "" : "  " + more));
    var print = new PrintEntity(output, 20);
    lines.forEach(print::line);
    output.line(
        "",
        "It stands over every later reading of this dossier. To take it back: hearsay judgements --undo "
            + judgement.id());
  }

  private static List<EntityLine> lines(PoolView pool, StoredJudgement judgement) {
    var sheets = new EntitySheets(pool);
    var resolve = new ResolveName(pool, judgement.kind());
    return List.of(judgement.first(), judgement.second()).stream()
        .flatMap(named -> resolve.bearers(named).stream())
        .map(FindEntity.Bearer::entity)
        .distinct()
        .map(sheets::line)
        .toList();
  }
}
