package org.hearsay.recognise.time.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Feasts that move, against the days on which they were kept.
class HolidayTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "easter, 2016-03-27",
    "easter-46, 2015-02-18",
    "orthodox, 2016-05-01",
    "orthodox, 2021-05-02",
    "orthodox, 2014-04-20",
    "orthodox, 2013-05-05",
    "orthodox, 2017-04-16",
    "orthodox, 2018-04-08",
    "orthodox, 2019-04-28",
    "orthodox, 2020-04-19",
    "orthodox, 2022-04-24",
    "orthodox, 2023-04-16",
    "orthodox, 2024-05-05",
    "orthodox, 2025-04-20",
    "orthodox, 2026-04-12",
    "easter, 2024-03-31",
    "easter, 2025-04-20",
    "hijri-10-1, 2016-07-06",
    "hijri-12-10, 2015-09-23",
    "hijri-9-1, 2022-04-02",
    "hijri-9-1, 2023-03-23",
    "hijri-9-1, 2024-03-11",
    "tishri, 2016-10-03",
    "tishri, 2020-09-19",
    "tishri+9, 2015-09-23",
    "nisan+14, 2016-04-23",
    "nisan+14, 2021-03-28",
    "hanukkah, 2016-12-25",
    "hanukkah, 2019-12-23",
    "nisan-16, 2018-03-01",
    "moon-2-19@8, 2016-02-08",
    "moon-2-19@8, 2020-01-25",
    "moon-2-19@8, 2023-01-22",
    "moon-9-24@8+14, 2016-09-15",
    "moon-9-24@8+14, 2019-09-13",
    "moon-6-22@8+4, 2018-06-18",
    "moon-11-15@-12.25, 2016-10-30",
    "moon-11-15@-12.25, 2014-10-23",
    "moon-11-15@-12.25, 2022-10-24",
    "full-4-27@0, 2016-05-21",
    "full-4-27@0, 2019-05-18",
    "11-4x4, 2016-11-24",
    "5-lx1, 2016-05-30"
  })
  void fallsOnTheDayItWasKept(String written, LocalDate day) {
    assertThat(Holiday.parse(written).allIn(day.getYear())).containsExactly(day);
  }
}
