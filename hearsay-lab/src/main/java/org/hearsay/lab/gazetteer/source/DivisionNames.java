package org.hearsay.lab.gazetteer.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A division's name without the word for what it is: "Gilan Province" → "Gilan", "Provincia di
/// Lecce" → "Lecce".
final class DivisionNames {

  private static final Pattern AFTER =
      Pattern.compile(
          "^(.{2,}?)[ -](?:Province|Governorate|Region|County|Parish|Borough|District|Oblast['’]?"
              + "|State|Department|Prefecture|Municipality|Division|Voivodeship|Emirate"
              + "|Metropolitan Region|Autonomous Region|Special Region|Raion|Rayon|Krai|Kray|Okrug"
              + "|Zone|Regency|Woreda|Territory|Republic|Sheng|Shi|Qu)$");

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:State of|Province of|City of|County of|Region of|Municipality of|District of"
              + "|Republic of|Commonwealth of|City state"
              + "|Provincia (?:di|de la|de|del)|Città metropolitana di|Metropolitan city of"
              + "|Departamento (?:de la|de|del)|Estado (?:de la|de|del)|Región (?:de la|de|del)"
              + "|Département (?:de la|de l[’']|du|des|de)|Préfecture (?:de la|de|du)"
              + "|Gouvernorat (?:de la|de|du)|Wilaya (?:de la|de|du|d[’'])"
              + "|Canton (?:de|du)|Kanton|Cantone|Arrondissement (?:de|du)|Landkreis|Kreis|Bezirk"
              + "|Kabupaten|Kota|Powiat|Okres|Qaḑā[’'] ?|Muḩāfaz̧at|Liwā['’]|Al-?Mintaqah) ?(.{2,})$");

  private DivisionNames() {}

  /// Further names of a division called `name`.
  static List<String> plain(String name) {
    Set<String> plain = new LinkedHashSet<>();
    var after = AFTER.matcher(name);
    if (after.matches()) {
      plain.add(after.group(1));
    }
    var before = BEFORE.matcher(name);
    if (before.matches()) {
      plain.add(before.group(1));
    }
    return List.copyOf(plain);
  }
}
