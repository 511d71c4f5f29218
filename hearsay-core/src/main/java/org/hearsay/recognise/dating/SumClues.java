package org.hearsay.recognise.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Passage;
import org.hearsay.model.Sentence;

/// Sums that give the report's year: "eight years ago" told of what was in 2008, "ten years later"
/// of 2003 told as now, the tenth anniversary of what was in 2006.
///
/// A count of years is put with the year beside it; else with the one year that the text prints
/// after a name of its sentence, if that name is told of seldom enough to mean one matter.
final class SumClues {

  private static final int NAME_LETTERS = 5;
  private static final Pattern JOINTS = Pattern.compile("[-’']");
  private static final int MOST_YEARS = 150;

  /// Most words between a count and its year.
  private static final int BESIDE = 2;

  private static final int PHRASE = 8;
  private static final int SENTENCE = 30;

  /// Most sentences in which a name may stand that means one matter.
  private static final int SELDOM = 4;

  private final OddsTable odds;
  private final List<Told> told;
  private final Map<String, Set<Told>> byName = new HashMap<>();
  private final Map<String, Integer> sentencesWith = new HashMap<>();

  private SumClues(List<Told> told, OddsTable odds) {
    this.told = told;
    this.odds = odds;
  }

  static List<Clue> of(List<Told> told, List<Passage> passages, OddsTable odds) {
    var sums = new SumClues(told, odds);
    if (told.stream().anyMatch(SumClues::isAgo)) {
      sums.readNames(passages);
    }
    var clues = new ArrayList<Clue>();
    int latest = YearClues.latestOver(told);
    for (int i = 0; i < told.size(); i++) {
      sums.sum(i, latest).ifPresent(clues::add);
    }
    return clues;
  }

  /// @param latest the latest year told: what gives an earlier one is counted from another time
  private Optional<Clue> sum(int at, int latest) {
    var count = told.get(at);
    int years = years(count);
    if (years == 0) {
      return Optional.empty();
    }
    boolean on = count.kind().equals("years-on");
    return beside(at)
        .or(() -> namedWith(count))
        .filter(start -> start.year() + years >= latest)
        .map(start -> clue(count, start, years, on ? "years later" : "years ago"));
  }

  /// Of "2008" it counts to all of a year, of "June 2008" to a year around that month.
  private Clue clue(Told count, Told start, int years, String row) {
    int year = start.year() + years;
    var month = start.number("month");
    var first = month == 0 ? LocalDate.of(year, 1, 1) : LocalDate.of(year, month, 1).minusMonths(6);
    String says = "“" + count.words() + "” counted with “" + start.words() + "” gives " + year;
    return odds.time(count.match().because(), says, row, first, first.plusYears(1));
  }

  /// How many years it counts back from now; 0 if it is no such count.
  private static int years(Told one) {
    boolean counts =
        switch (one.kind()) {
          case "ago" -> one.match().value("unit").orElse("").equals("YEARS");
          case "years-on", "anniversary" -> true;
          default -> false;
        };
    int years = one.has("n") ? one.number("n") : 1;
    return counts && years <= MOST_YEARS ? years : 0;
  }

  /// The year that stands near the count in its sentence: "in 2006, four years ago", "the tenth
  /// anniversary of the flood of 2006", "in 2006 … ten years later".
  private Optional<Told> beside(int at) {
    return switch (told.get(at).kind()) {
      case "anniversary" -> near(at, 1, PHRASE);
      case "years-on" -> near(at, -1, SENTENCE);
      default -> near(at, -1, BESIDE).or(() -> near(at, 1, BESIDE));
    };
  }

  private Optional<Told> near(int at, int step, int reach) {
    var count = told.get(at).match();
    for (int i = at + step; i >= 0 && i < told.size(); i += step) {
      var other = told.get(i).match();
      int gap = step < 0 ? count.from() - other.to() : other.from() - count.to();
      if (other.sentence() != count.sentence() || gap > reach) {
        return Optional.empty();
      }
      boolean event = told.get(i).kind().equals("event-year");
      if (told.get(i).year() > 0 && !told.get(i).isToCome() && !event) {
        return Optional.of(told.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isAgo(Told one) {
    return one.kind().equals("ago");
  }

  private Optional<Told> namedWith(Told count) {
    if (!isAgo(count)) {
      return Optional.empty();
    }
    var sentence = count.match().sentence();
    var years = new HashSet<Told>();
    for (String name : names(sentence, 0, sentence.tokens().size())) {
      if (sentencesWith.getOrDefault(name, 0) <= SELDOM) {
        years.addAll(byName.getOrDefault(name, Set.of()));
      }
    }
    return years.stream().map(Told::year).distinct().count() == 1
        ? Optional.of(years.iterator().next())
        : Optional.empty();
  }

  /// A name belongs to the first year after it in its sentence.
  private void readNames(List<Passage> passages) {
    for (var passage : passages) {
      for (var sentence : passage.sentences()) {
        names(sentence, 0, sentence.tokens().size())
            .forEach(name -> sentencesWith.merge(name, 1, Integer::sum));
      }
    }
    int from = 0;
    for (int i = 0; i < told.size(); i++) {
      var one = told.get(i);
      var sentence = one.match().sentence();
      if (i == 0 || told.get(i - 1).match().sentence() != sentence) {
        from = 0;
      }
      if (one.year() > 0 && !one.kind().equals("years")) {
        for (String name : names(sentence, from, one.match().from())) {
          byName.computeIfAbsent(name, key -> new HashSet<>()).add(one);
        }
        from = one.match().to();
      }
    }
  }

  private static Set<String> names(Sentence sentence, int from, int to) {
    var names = new HashSet<String>();
    for (int i = Math.max(1, from); i < to; i++) {
      for (String part : JOINTS.split(sentence.tokens().get(i).word())) {
        if (part.length() >= NAME_LETTERS && Character.isUpperCase(part.charAt(0))) {
          names.add(part);
        }
      }
    }
    return names;
  }
}
