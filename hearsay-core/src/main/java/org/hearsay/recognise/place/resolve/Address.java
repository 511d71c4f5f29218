package org.hearsay.recognise.place.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// Tells an outlet's country from its address in the net, where it goes by that: "news.example.ca".
final class Address {

  /// Countries whose letters are sold to the world for what else they spell.
  private static final Set<String> SOLD =
      Set.of(
          "AC", "AI", "AM", "AS", "BZ", "CC", "CO", "FM", "GG", "IM", "IO", "LA", "LY", "ME", "MS",
          "NU", "SH", "SO", "ST", "TK", "TO", "TV", "VC", "WS");

  private Address() {}

  static Optional<Candidate> country(Gazetteer gazetteer, String outlet) {
    int dot = outlet.lastIndexOf('.');
    if (dot < 1 || outlet.length() - dot != 3 || outlet.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    String letters = outlet.substring(dot + 1).toUpperCase(Locale.ROOT);
    String code = letters.equals("UK") ? "GB" : letters;
    if (SOLD.contains(code)) {
      return Optional.empty();
    }
    String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    return gazetteer.find(name).stream()
        .map(hit -> Candidate.of(gazetteer, name, hit))
        .filter(place -> place.isCountry() && place.country().equals(code))
        .findFirst();
  }
}
