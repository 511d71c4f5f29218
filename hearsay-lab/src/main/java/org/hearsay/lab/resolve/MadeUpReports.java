package org.hearsay.lab.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// Makes up outlets and their reports from the gazetteer: of each report it is known which places
/// its names mean, since these were drawn first.
///
/// Half the outlets are local: most of their reports are of towns around one town. The others write
/// of the world. Sentences are our own.
final class MadeUpReports {

  private static final int REPORTS = 8;

  private static final int TRIES = 60;
  private static final Set<String> ENGLISH = Set.of("US", "GB", "CA", "AU", "IE", "NZ", "ZA");

  /// How likely a town is drawn for its people: known ones in the news of the world, any in local
  /// news.
  private static final double KNOWN = 0.9;

  private static final double ANY = 0.4;

  private static final List<String> SENTENCES =
      List.of(
          "Work on the bridge in %s began on Monday.",
          "A family from %s moved house last year.",
          "The road to %s was closed for an hour.",
          "Firemen were called to %s in the evening.",
          "The council met in %s to speak about schools.",
          "He has lived in %s since he was a boy.",
          "The fair in %s ends on Sunday.",
          "Two buses left for %s.",
          "Rain fell near %s during the night.");

  private final Gazetteer gazetteer;
  private final Random random;
  private final Towns towns;

  MadeUpReports(Gazetteer gazetteer, long seed) {
    this.gazetteer = gazetteer;
    random = new Random(seed);
    towns = new Towns(gazetteer, random);
  }

  List<Answered> outlets(int count) {
    var reports = new ArrayList<Answered>();
    for (int i = 0; i < count; i++) {
      boolean local = i % 2 == 0;
      int home = home();
      for (int j = 0; j < REPORTS; j++) {
        boolean atHome = local && random.nextDouble() < 0.75;
        int focus = atHome ? home : world();
        reports.add(report("outlet " + i, focus, atHome ? ANY : KNOWN));
      }
    }
    return reports;
  }

  /// Three local outlets in four write in English at home.
  private int home() {
    boolean english = random.nextDouble() < 0.75;
    int home = towns.namesake(ANY);
    for (int i = 0; i < TRIES && english && !ENGLISH.contains(gazetteer.country(home)); i++) {
      home = towns.namesake(ANY);
    }
    return home;
  }

  private int world() {
    return random.nextDouble() < 0.4 ? towns.namesake(KNOWN) : towns.anywhere(KNOWN);
  }

  private Answered report(String outlet, int focus, double power) {
    var text = new StringBuilder();
    var answers = new ArrayList<Answered.Answer>();
    say(focus, text, answers);
    int more = random.nextInt(7);
    for (int i = 0; i < more; i++) {
      say(other(focus, power), text, answers);
    }
    var imprint = new Imprint(outlet, Optional.empty(), "", Published.NOT_STATED);
    var origin = new Origin.LocalFile(outlet, "");
    String words = text.toString();
    return new Answered(
        Report.of(origin, imprint, Locale.ENGLISH, words, OffsetMap.identity(words.length())),
        answers);
  }

  private int other(int focus, double power) {
    double by = random.nextDouble();
    if (by < 0.35) {
      return towns.near(focus, power);
    } else if (by < 0.55) {
      return towns.inDivision(focus, power);
    } else if (by < 0.68) {
      return towns.inCountry(focus, KNOWN);
    } else if (by < 0.78) {
      return towns.division(focus);
    } else if (by < 0.88) {
      return towns.country(focus);
    }
    int far = towns.anywhere(KNOWN);
    return by < 0.94 ? far : towns.country(far);
  }

  /// One sentence that names the place, one time in eight with its division or country.
  private void say(int place, StringBuilder text, List<Answered.Answer> answers) {
    String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
    int at = text.length() + sentence.indexOf("%s");
    String name = gazetteer.name(place);
    answers.add(new Answered.Answer(new Span(at, at + name.length()), entry -> entry == place));
    String written = name;
    int holder = random.nextBoolean() ? towns.division(place) : towns.country(place);
    if (random.nextInt(8) == 0 && holder != place) {
      String around = gazetteer.name(holder);
      int from = at + name.length() + 2;
      answers.add(
          new Answered.Answer(new Span(from, from + around.length()), entry -> entry == holder));
      written = name + ", " + around + ",";
    }
    text.append(sentence.replace("%s", written)).append(' ');
  }
}
