package org.hearsay.cli.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.cli.dossier.AskTogether;
import org.hearsay.cli.terminal.Most;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.model.Mention;
import org.hearsay.present.people.EntitySheets;
import org.hearsay.present.people.FindEntity;
import org.hearsay.present.view.PoolView;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What asking for people and asking for organisations share.
abstract class EntitiesCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description = "A name, some of its words, NAME@r3 for the one of report 3, or an id.")
  List<String> words = List.of();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Show at most so many of each thing (default: ${DEFAULT-VALUE}).")
  int most = 20;

  @Mixin AskTogether together = new AskTogether();
  @Mixin Output output = new Output();

  private final Mention.Kind kind;
  private final EntityNoun noun;

  EntitiesCommand(Mention.Kind kind) {
    this.kind = kind;
    this.noun = EntityNoun.of(kind);
  }

  @Override
  public Integer call() {
    Most.check(most);
    String asked = String.join(" ", words).strip();
    if (!words.isEmpty() && asked.isEmpty()) {
      throw new UsageException("expected a name, found none");
    }
    return together.ask(
        output,
        heard -> {
          var sheets = new EntitySheets(heard.pool());
          if (asked.isEmpty()) {
            list(sheets, heard.pool().readings().size());
          } else {
            answer(asked, sheets, heard.pool());
          }
          return 0;
        });
  }

  private void list(EntitySheets sheets, int reports) {
    var all = sheets.lines(kind);
    var shown = Most.of(most, all);
    if (output.json) {
      json("", all.size(), shown);
      return;
    }
    var print = new PrintEntity(output, most);
    if (all.isEmpty()) {
      print.nobody(noun, reports);
      return;
    }
    print.head(noun, all, reports);
    shown.forEach(print::line);
    print.after(noun, all.size(), shown.size());
  }

  private void answer(String asked, EntitySheets sheets, PoolView pool) {
    var found = new FindEntity(sheets.all(kind)).find(asked, pool);
    if (output.json) {
      var lines = found.stream().map(sheets::line).toList();
      if (found.size() == 1) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("words", asked);
        answer.put("measured", true);
        answer.put("found", 1);
        answer.put("sheet", sheets.sheet(found.getFirst()));
        output.json(answer);
      } else {
        json(asked, lines.size(), Most.of(most, lines));
      }
      return;
    }
    var print = new PrintEntity(output, most);
    if (found.size() == 1) {
      print.sheet(sheets.sheet(found.getFirst()));
      print.others(
          noun,
          new FindEntity(sheets.all(kind))
              .holding(FindEntity.Asked.of(asked).words()).stream()
                  .filter(one -> !one.id().equals(found.getFirst().id()))
                  .map(sheets::line)
                  .toList());
    } else if (found.isEmpty()) {
      none(asked, sheets, pool);
    } else {
      print.several(noun, asked, found.stream().map(sheets::line).toList());
    }
  }

  private void json(String asked, int found, List<?> lines) {
    var answer = new LinkedHashMap<String, Object>();
    if (!asked.isEmpty()) {
      answer.put("words", asked);
    }
    answer.put("measured", true);
    answer.put("found", found);
    answer.put(noun.many(), lines);
    output.json(answer);
  }

  private void none(String asked, EntitySheets sheets, PoolView pool) {
    FindEntity.Asked.of(asked).report().ifPresent(report -> ResolveName.known(report, pool));
    var other = noun.other();
    String said = "No " + noun.one() + " of this dossier is called “" + asked + "”";
    var words = FindEntity.Asked.of(asked).words();
    if (!new FindEntity(sheets.all(other.kind())).find(asked, pool).isEmpty()) {
      output.line(
          "",
          said
              + ", but "
              + other.article()
              + " is: hearsay "
              + other.many()
              + " \""
              + asked
              + "\"");
      return;
    }
    var near = new FindEntity(sheets.all(kind)).near(words);
    output.line(
        "",
        said
            + (near.isEmpty()
                ? ". 'hearsay " + noun.many() + "' lists all."
                : "; nearly so: " + PrintEntity.quoted(near) + "."));
  }
}
