package org.hearsay.recognise.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.model.Lie;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.outline.Outline;
import org.hearsay.rules.Lexicon;

/// Which places lie in which country, division, desert or other region, and in which part of it:
/// by the codes and outlines of the gazetteer, and by the towns it puts there.
///
/// Example: `lie(darnah, libya)` → inside, far north, far east.
public final class Lands {

  private final Gazetteer gazetteer;
  private final Lexicon dependencies;
  private final Map<Integer, Optional<Land>> lands = new ConcurrentHashMap<>();
  private final Map<String, Optional<Integer>> countries = new ConcurrentHashMap<>();

  /// @param dependencies country codes, or codes with that of a division ("UA.11"), of lands that
  /// another country holds or claims, with the codes of those countries
  public Lands(Gazetteer gazetteer, Lexicon dependencies) {
    this.gazetteer = gazetteer;
    this.dependencies = dependencies;
  }

  /// Whether something can be said to lie in `holder` or not: a country, a first-order division, or
  /// a region with an outline.
  public boolean isLand(int holder) {
    return isDivision(holder) || isCountry(holder) || isRegion(holder);
  }

  private boolean isDivision(int entry) {
    return gazetteer.code(entry).equals("A.ADM1");
  }

  private boolean isCountry(int entry) {
    return gazetteer.kind(entry) == Where.Kind.COUNTRY && !gazetteer.country(entry).isEmpty();
  }

  /// Whether it is a desert, a peninsula, a continent, the Middle East.
  public boolean isRegion(int entry) {
    return switch (gazetteer.kind(entry)) {
      case PHYSICAL, CONTINENT -> hasArea(entry);
      case REGION -> !gazetteer.code(entry).startsWith("A.") && hasArea(entry);
      case COUNTRY, TOWN, WATER, SITE -> false;
    };
  }

  private boolean hasArea(int entry) {
    return gazetteer.outline(entry).filter(Outline::isArea).isPresent();
  }

  /// Whether `place` counts among the places of the land `holder`: by its code, because another
  /// country holds or claims it, or because it lies inside the outline.
  public boolean holds(int holder, int place) {
    boolean byCode =
        isDivision(holder)
            ? gazetteer.region(holder) == gazetteer.region(place)
            : isCountry(holder) && countryHolds(gazetteer.country(holder), place);
    return byCode
        || isLand(holder)
            && gazetteer.outline(holder).filter(it -> it.holds(point(place))).isPresent();
  }

  private boolean countryHolds(String country, int place) {
    return country.equals(gazetteer.country(place))
        || claimed(gazetteer.country(place), country)
        || claimed(gazetteer.country(place) + "." + gazetteer.admin1(place), country);
  }

  private boolean claimed(String land, String country) {
    return dependencies
        .find(land.toLowerCase(Locale.ROOT))
        .filter(entry -> List.of(entry.value().split(" ")).contains(country))
        .isPresent();
  }

  /// How `place` lies in the land `holder`; empty where that is none, or has too few towns and no
  /// outline to tell.
  public Optional<Lie> lie(int place, int holder) {
    return isLand(holder)
        ? lands.computeIfAbsent(holder, this::land).map(land -> lie(place, holder, land))
        : Optional.empty();
  }

  private Optional<Land> land(int holder) {
    var outline = gazetteer.outline(holder).filter(Outline::isArea);
    var towns = isRegion(holder) ? List.<Where.Point>of() : towns(holder);
    return towns.size() < Land.FEWEST && outline.isEmpty()
        ? Optional.empty()
        : Optional.of(new Land(towns, outline, point(holder)));
  }

  private List<Where.Point> towns(int holder) {
    var places =
        isDivision(holder)
            ? gazetteer.inRegion(gazetteer.region(holder))
            : gazetteer.inCountry(gazetteer.country(holder));
    return places
        .filter(entry -> gazetteer.kind(entry) == Where.Kind.TOWN)
        .sorted()
        .mapToObj(this::point)
        .toList();
  }

  private Where.Point point(int entry) {
    return new Where.Point(gazetteer.latitude(entry), gazetteer.longitude(entry));
  }

  private Lie lie(int place, int holder, Land land) {
    boolean inside = holds(holder, place);
    var point = point(place);
    return new Lie(
        inside,
        inside ? 0 : land.gap(point),
        home(place),
        land.northward(point),
        land.eastward(point));
  }

  /// What a place lies in: "Galicia, Spain".
  String home(int place) {
    String division = gazetteer.admin1Name(place);
    String country = countryOf(place).map(gazetteer::name).orElse(gazetteer.country(place));
    return division.isEmpty() || division.equals(country) ? country : division + ", " + country;
  }

  /// The country a place lies in.
  public Optional<Integer> countryOf(int place) {
    return countries.computeIfAbsent(gazetteer.country(place), this::country);
  }

  private Optional<Integer> country(String code) {
    return code.isEmpty()
        ? Optional.empty()
        : gazetteer.inCountry(code).filter(this::isCountry).boxed().min(Comparator.naturalOrder());
  }
}
