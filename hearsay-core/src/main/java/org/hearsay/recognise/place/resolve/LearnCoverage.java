package org.hearsay.recognise.place.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hearsay.model.Coverage;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.Sighting;

/// Learns from the reports of one outlet of what it usually writes: all of them are read as one
/// long report, in which a name counts as often as there are reports that have it.
///
/// So a town that half the reports name is put where the other names are, not where the best-known
/// town of that name is. Nobody's labels are needed.
public final class LearnCoverage {

  /// With fewer reports nothing is known of an outlet.
  public static final int LEAST_REPORTS = 3;

  private static final int MOST_NAMES = 100;
  private static final int MOST_KEPT = 2_000;
  private static final int PASSES = 3;
  private static final int MOST_CENTRES = 24;
  private static final double ONE_CENTRE_KILOMETRES = 15;
  private static final double LEAST_SHARE = 0.02;
  private static final double HABIT_SHARE = 0.2;

  /// A name of every report counts as three of a report of its own.
  private static final double WEIGHT = 3;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Weights weights;
  private final String outlet;
  private final Map<String, Readings> names = new LinkedHashMap<>();
  private int reports;

  public LearnCoverage(Gazetteer gazetteer, PlaceWords words, Weights weights, String outlet) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.weights = weights;
    this.outlet = outlet;
  }

  /// Adds the names of one report of the outlet.
  public void add(List<Sighting> sightings) {
    reports++;
    new ReportNames(gazetteer, words, weights, sightings).byName().forEach(this::add);
  }

  private void add(String name, Readings here) {
    var known = names.get(name);
    if (known != null) {
      known.merge(here);
    } else if (names.size() < MOST_KEPT) {
      names.put(name, here.once());
    }
  }

  /// What was learned; [Coverage#NONE] from too few reports.
  public Coverage learned() {
    var most = new ArrayList<>(names.values());
    most.sort(Comparator.comparing(name -> -name.count()));
    var view = most.subList(0, Math.min(most.size(), MOST_NAMES));
    if (reports < LEAST_REPORTS || view.isEmpty()) {
      return Coverage.NONE;
    }
    view.forEach(name -> name.weigh(WEIGHT * name.count() / reports));
    var home = Address.country(gazetteer, outlet);
    for (int pass = 0; pass < PASSES; pass++) {
      var company = new Company(view);
      home.ifPresent(country -> company.add(country, WEIGHT));
      view.stream().filter(name -> name.size() > 1).forEach(company::meet);
    }
    var tally = new Tally(view);
    home.ifPresent(country -> tally.count(country, reports));
    return tally.coverage(view);
  }

  /// Where the names lie, each as likely as it is.
  private final class Tally {
    private final Map<String, Double> divisions = new TreeMap<>();
    private final Map<String, Double> countries = new TreeMap<>();
    private final Map<String, String> titles = new TreeMap<>();
    private final Map<Integer, Double> places = new TreeMap<>();
    private double sum;

    Tally(List<Readings> names) {
      for (var name : names) {
        double[] shares = name.shares();
        for (int i = 0; i < shares.length; i++) {
          if (shares[i] >= LEAST_SHARE) {
            count(name.candidate(i), shares[i] * name.count());
          }
        }
      }
    }

    private void count(Candidate place, double share) {
      sum += share;
      if (!place.code().isEmpty()) {
        divisions.merge(place.code(), share, Double::sum);
        titles.putIfAbsent(place.code(), gazetteer.admin1Name(place.entry()));
      }
      if (!place.country().isEmpty()) {
        countries.merge(place.country(), share, Double::sum);
      }
      if (place.isLocal()) {
        places.merge(place.entry(), share, Double::sum);
      }
    }

    Coverage coverage(List<Readings> names) {
      return new Coverage(
          outlet,
          reports,
          round(sum, 10),
          shares(divisions, this::division),
          shares(countries, this::country),
          centres(),
          habits(names));
    }

    /// The names that at least three reports have; the more the outlet keeps to one division, the
    /// more a habit it is.
    private List<Coverage.Habit> habits(List<Readings> names) {
      double local = divisions.values().stream().max(Double::compare).orElse(0.0) / sum;
      var habits = new ArrayList<Coverage.Habit>();
      for (var name : names) {
        double[] shares = name.shares();
        for (int i = 0; i < shares.length && name.count() >= LEAST_REPORTS; i++) {
          double strength = round(local * shares[i] * Math.log1p(name.count()), 100);
          if (shares[i] >= HABIT_SHARE && shares.length > 1) {
            String id = gazetteer.id(name.candidate(i).entry());
            habits.add(new Coverage.Habit(name.key(), id, strength));
          }
        }
      }
      return habits;
    }

    /// "Illinois, United States".
    private String division(String code) {
      String division = titles.getOrDefault(code, "");
      String country = country(code.substring(0, code.indexOf('.')));
      return division.isEmpty() ? country : division + ", " + country;
    }

    private String country(String code) {
      return gazetteer
          .inCountry(code)
          .filter(entry -> gazetteer.kind(entry) == Where.Kind.COUNTRY)
          .mapToObj(gazetteer::name)
          .findFirst()
          .orElse(code);
    }

    private List<Coverage.Share> shares(Map<String, Double> counted, UnaryOperator<String> named) {
      return counted.entrySet().stream()
          .filter(one -> round(one.getValue() / sum, 1000) >= LEAST_SHARE)
          .map(
              one ->
                  new Coverage.Share(
                      one.getKey(), named.apply(one.getKey()), round(one.getValue() / sum, 1000)))
          .sorted(
              Comparator.comparing((Coverage.Share one) -> -one.share())
                  .thenComparing(Coverage.Share::code))
          .toList();
    }

    /// The places that take up most, each with those close by.
    private List<Coverage.Centre> centres() {
      var byShare = new ArrayList<>(places.entrySet());
      byShare.sort(Comparator.comparing(one -> -one.getValue()));
      var points = new ArrayList<Where.Point>();
      var shares = new ArrayList<Double>();
      for (var one : byShare) {
        var at =
            new Where.Point(gazetteer.latitude(one.getKey()), gazetteer.longitude(one.getKey()));
        int near = 0;
        while (near < points.size()
            && points.get(near).metresTo(at) > ONE_CENTRE_KILOMETRES * 1000) {
          near++;
        }
        if (near < points.size()) {
          shares.set(near, shares.get(near) + one.getValue());
        } else if (points.size() < MOST_CENTRES) {
          points.add(at);
          shares.add(one.getValue());
        }
      }
      var centres = new ArrayList<Coverage.Centre>();
      for (int i = 0; i < points.size(); i++) {
        centres.add(new Coverage.Centre(points.get(i), round(shares.get(i) / sum, 1000)));
      }
      return centres;
    }

    private static double round(double value, double steps) {
      return Math.rint(value * steps) / steps;
    }
  }
}
