package org.hearsay.recognise.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Al-Ḩasakah,al hasakah",
    "Sana’a,sanaa",
    "St. Louis,st louis",
    "Saint-Denis,st denis",
    "Fort Worth,ft worth",
    "U.S.,us",
    "Łódź,lodz",
    "São Paulo,sao paulo",
    "İzmir,izmir",
    "Trinidad & Tobago,trinidad and tobago",
    "'  Port  of  Spain ',port of spain"
  })
  void namesMeetInOneForm(String name, String key) {
    assertThat(PlaceKey.of(name)).isEqualTo(key);
    assertThat(PlaceKey.of(PlaceKey.of(name))).isEqualTo(key);
  }
}
