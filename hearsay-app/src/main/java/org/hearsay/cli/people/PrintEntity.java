package org.hearsay.cli.people;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.cli.terminal.Most;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.Said;
import org.hearsay.present.people.EntityLine;
import org.hearsay.present.people.EntitySheet;
import org.hearsay.present.story.Excerpt;

/// How people and organisations are printed: a line each, or one with all there is.
///
/// @param most how many of each thing are shown
record PrintEntity(Output output, int most) {

  private static final int FEW = 4;
  private static final int NAME = 80;
  private static final int CLAIM = 160;

  void nobody(EntityNoun noun, int reports) {
    output.line(
        "",
        "No "
            + noun.one()
            + " is named in "
            + (reports == 1 ? "the one report" : "any of the " + reports + " reports")
            + " of this dossier. If that surprises you, look whether the text was read whole:"
            + " hearsay show r1");
  }

  void head(EntityNoun noun, List<EntityLine> all, int reports) {
    long speaking = all.stream().filter(line -> line.says() > 0).count();
    output.line(
        "",
        noun.count(all.size())
            + " in "
            + Said.count(reports, "report")
            + ", "
            + (speaking == 0
                ? "none of whom speaks"
                : speaking + " of whom " + (speaking == 1 ? "speaks" : "speak"))
            + "; those in most reports first");
  }

  /// "Tomé Quintela Reis – named 12 times in 5 reports · says 7 claims".
  void line(EntityLine line) {
    output.line("", shown(line.name()) + " – " + line.counts());
    var also = line.also();
    if (!also.isEmpty()) {
      output.line("    ", "also " + quoted(also));
    }
  }

  void after(EntityNoun noun, int all, int shown) {
    output.out().println();
    if (shown < all) {
      output.line("", (all - shown) + " more; --most " + all + " shows all.");
    }
    output.line(
        "",
        "One with every spelling and receipt: hearsay "
            + noun.many()
            + " NAME. Two that are one, or one that is two: hearsay merge, hearsay split.");
  }

  void several(EntityNoun noun, String asked, List<EntityLine> found) {
    output.line("", "“" + asked + "” may be any of " + noun.count(found.size()) + ":");
    for (var line : Most.of(most, found)) {
      line(line);
      output.line("    ", "hearsay " + noun.many() + " " + line.id());
    }
    if (found.size() > most) {
      output.line("", (found.size() - most) + " more; --most " + found.size() + " shows all.");
    }
  }

  /// Who else has the words that were asked for.
  void others(EntityNoun noun, List<EntityLine> others) {
    if (!others.isEmpty()) {
      var names = others.stream().map(line -> shown(line.name()) + " (" + line.id() + ")").toList();
      output.out().println();
      output.line(
          "", noun.count(others.size()) + " more with these words in a name: " + some(names, ","));
    }
  }

  void sheet(EntitySheet sheet) {
    var line = sheet.line();
    output.line("", shown(line.name()) + " – " + line.kind() + ", " + line.counts());
    output.line("  ", "id " + line.id());
    output.line("  ", "in " + some(line.reports(), ""));
    namings("called", sheet, sheet.spellings());
    namings("also spoken of as", sheet, sheet.roles());
    namings("pronouns that stand for this name", sheet, sheet.pronouns());
    if (!sheet.apart().isEmpty()) {
      output.line("  ", "kept apart from");
      for (var other : sheet.apart()) {
        output.line(
            "    ",
            shown(other.name())
                + " ("
                + other.entity()
                + "), "
                + EntitySheet.because(other.because()));
      }
    }
    says(sheet);
    spokenOf(sheet.saidOf());
  }

  private void namings(String head, EntitySheet sheet, List<EntitySheet.Naming> namings) {
    if (namings.isEmpty()) {
      return;
    }
    output.line("  ", head);
    for (var naming : namings) {
      output.line(
          "    ",
          "“"
              + shown(naming.words())
              + "” "
              + naming.often()
              + "  "
              + Said.receipts(naming.receipts()));
      if (!sheet.why(naming).isEmpty()) {
        output.line("      ", sheet.why(naming));
      }
    }
  }

  private void says(EntitySheet sheet) {
    if (sheet.says().isEmpty()) {
      output.line("  ", "no claim stands on this word");
      return;
    }
    output.line("  ", "says: " + Said.claims(sheet.says().size()));
    var quotes = sheet.quotes();
    quotes.stream().limit(most).forEach(this::quote);
    more(quotes.size());
    String treatment = sheet.treatment();
    output.line(
        "    ",
        treatment.isEmpty()
            ? "none of them is denied, disputed or confirmed by others"
            : "of these " + treatment);
    output.line("    ", "each with its chain: hearsay who --by " + sheet.line().id());
  }

  private void quote(EntitySheet.Quote quote) {
    var claims = quote.claims().stream().map(EntitySheet.Saying::claim).toList();
    var receipts = quote.claims().stream().map(EntitySheet.Saying::receipt).toList();
    output.line(
        "    ",
        some(claims, "")
            + "  “"
            + Excerpt.shorten(quote.words(), CLAIM)
            + "”  "
            + Said.receipts(receipts)
            + (quote.deeds().isEmpty() ? "" : "  " + String.join(", ", quote.deeds())));
  }

  private void spokenOf(List<EntitySheet.Saying> claims) {
    if (claims.isEmpty()) {
      return;
    }
    output.line("  ", "spoken of in: " + Said.claims(claims.size()));
    for (var claim : Most.of(most, claims)) {
      output.line(
          "    ",
          claim.claim()
              + "  "
              + claim.by()
              + ": “"
              + Excerpt.shorten(claim.words(), CLAIM)
              + "”  ["
              + claim.receipt()
              + "]");
    }
    more(claims.size());
  }

  private void more(int all) {
    if (all > most) {
      output.line("    ", (all - most) + " more; --most " + all + " shows all.");
    }
  }

  /// `“Reis”, “Quintela Reis” and 2 more`.
  static String quoted(List<String> words) {
    return some(words.stream().map(word -> "“" + shown(word) + "”").toList(), ",");
  }

  private static String some(List<String> all, String between) {
    int few = between.isEmpty() ? 3 * FEW : FEW;
    return all.stream().limit(few).collect(Collectors.joining(between + " "))
        + (all.size() > few ? " and " + (all.size() - few) + " more" : "");
  }

  static String shown(String name) {
    return Excerpt.shorten(name, NAME);
  }
}
