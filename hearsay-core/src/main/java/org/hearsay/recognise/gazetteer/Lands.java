package org.hearsay.recognise.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hearsay.model.Lie;
import org.hearsay.model.Where;
import org.hearsay.rules.Lexicon;

/// Which places lie in which country or first-order division, and in which part of it: worked out
/// from the towns the gazetteer puts there.
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

  /// Whether `holder` is a land whose places the gazetteer knows: a country or a first-order
  /// division.
  public boolean isLand(int holder) {
    return isDivision(holder) || isCountry(holder);
  }

  private boolean isDivision(int entry) {
    return gazetteer.code(entry).equals("A.ADM1");
  }

  private boolean isCountry(int entry) {
    return gazetteer.kind(entry) == Where.Kind.COUNTRY && !gazetteer.country(entry).isEmpty();
  }

  /// Whether `place` counts among the places of the land `holder`: by its code, or because another
  /// country holds or claims it.
  public boolean holds(int holder, int place) {
    if (isDivision(holder)) {
      return gazetteer.region(holder) == gazetteer.region(place);
    }
    String country = gazetteer.country(holder);
    return isCountry(holder)
        && (country.equals(gazetteer.country(place))
            || claimed(gazetteer.country(place), country)
            || claimed(gazetteer.country(place) + "." + gazetteer.admin1(place), country));
  }

  private boolean claimed(String land, String country) {
    return dependencies
        .find(land.toLowerCase(java.util.Locale.ROOT))
        .filter(entry -> List.of(entry.value().split(" ")).contains(country))
        .isPresent();
  }

  /// How `place` lies in the land `holder`; empty where that is none, or has too few towns to tell.
  public Optional<Lie> lie(int place, int holder) {
    return isLand(holder)
        ? lands.computeIfAbsent(holder, this::land).map(land -> lie(place, holder, land))
        : Optional.empty();
  }

  private Optional<Land> land(int holder) {
    IntPredicate belongs =
        isDivision(holder)
            ? entry -> gazetteer.region(entry) == gazetteer.region(holder)
            : entry -> gazetteer.country(entry).equals(gazetteer.country(holder));
    int[] towns =
        IntStream.range(0, gazetteer.size())
            .filter(belongs)
            .filter(entry -> gazetteer.kind(entry) == Where.Kind.TOWN)
            .toArray();
    return towns.length < Land.FEWEST
        ? Optional.empty()
        : Optional.of(new Land(Arrays.stream(towns).mapToObj(this::point).toList(), point(holder)));
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

  private String home(int place) {
    String division = gazetteer.admin1Name(place);
    String country = countryOf(place).map(gazetteer::name).orElse(gazetteer.country(place));
    return division.isEmpty() || division.equals(country) ? country : division + ", " + country;
  }

  /// The country a place lies in.
  public Optional<Integer> countryOf(int place) {
    return countries.computeIfAbsent(gazetteer.country(place), this::country);
  }

  private Optional<Integer> country(String code) {
    return IntStream.range(0, gazetteer.size())
        .filter(entry -> isCountry(entry) && gazetteer.country(entry).equals(code))
        .boxed()
        .findFirst();
  }
}
