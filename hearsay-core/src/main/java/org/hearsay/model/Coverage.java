package org.hearsay.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Of what an outlet usually writes, as its own reports show: learned from the places they name,
/// before any of these is settled.
///
/// Example: the Paris Beacon writes mostly of Illinois, so its "Paris" is seldom the one in France.
///
/// @param reports number of reports it rests on
/// @param names number of place names in them, each counted once a report
/// @param divisions first-order divisions, largest share first; so are countries and centres
public record Coverage(
    String outlet,
    int reports,
    double names,
    List<Share> divisions,
    List<Share> countries,
    List<Centre> centres,
    List<Habit> habits) {

  /// Nothing is known of the outlet.
  public static final Coverage NONE =
      new Coverage("", 0, 0, List.of(), List.of(), List.of(), List.of());

  public Coverage {
    divisions = List.copyOf(divisions);
    countries = List.copyOf(countries);
    centres = List.copyOf(centres);
    habits = List.copyOf(habits);
  }

  /// Part of the names that lie in one land.
  ///
  /// @param code ISO 3166-1 alpha-2 of a country; for a division with its code in it, `US.IL`
  /// @param name "United States", of a division with its country: "Illinois, United States"
  /// @param share 0 to 1
  public record Share(String code, String name, double share) {}

  /// Part of the names that lie here or close by.
  public record Centre(Where.Point at, double share) {}

  /// What the outlet means by a name that many of its reports have.
  ///
  /// @param name as the gazetteer looks it up: letters only, in lower case
  /// @param strength how often it has the name and how sure the place is, 0 for never
  public record Habit(String name, String gazetteerId, double strength) {}

  public boolean isEmpty() {
    return reports == 0;
  }

  /// "Paris Beacon writes mostly of Illinois, United States (31 of 40 names)"; empty where no land
  /// has half of the names.
  public String phrase() {
    return Stream.concat(divisions.stream(), countries.stream())
        .filter(one -> one.share() >= 0.5)
        .findFirst()
        .map(
            land ->
                String.format(
                    Locale.ROOT,
                    "%s writes mostly of %s (%.0f of %.0f names)",
                    outlet,
                    land.name(),
                    land.share() * names,
                    names))
        .orElse("");
  }
}
