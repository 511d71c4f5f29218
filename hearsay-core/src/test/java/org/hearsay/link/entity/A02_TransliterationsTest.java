package org.hearsay.link.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One name in several spellings, and names that only look alike.
class A02_TransliterationsTest {

  @ParameterizedTest
  @CsvSource({
    "Saddam Hussein, Sadam Husayn",
    "Saddam Hussein, Saddam Hosein",
    "Muammar Qaddafi, Moammar Gadhafi",
    "Muammar Gaddafi, Muammar Kadafi",
    "Volodymyr Zelensky, Volodymyr Zelenskyy",
    "Viktor Yanukovich, Viktor Yanukovych",
    "Mohammed Tarrah, Muhammad Tarrah",
    "Abd al-Rahman Tarrah, Abdulrahman Tarrah",
    "Abdel Rahman Tarrah, Abdul-Rahman Tarrah",
    "Yulia Timoshenko, Yulia Tymoshenko",
    "Husni Barakat, Hosni Barakat"
  })
  void areOne(String one, String other) {
    Who.in(Printed.in("a").people(one), Printed.in("b").people(other)).one(one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "Karim Tarrah, Karam Tarrah",
    "Hassan Tarrah, Hussein Tarrah",
    "Mario Sandell, Maria Sandell",
    "Saad Tarrah, Said Tarrah",
    "Mahmoud Tarrah, Muhammad Tarrah",
    "Jon Peterson, Jon Pederson"
  })
  void areTwo(String one, String other) {
    Who.in(Printed.in("a").people(one), Printed.in("b").people(other)).two(one, other);
  }

  /// The short form is spelled as another report spells the full name.
  @Test
  void aGivenNameBesideAnotherSpelling() {
    Who.in(
            Printed.in("a").people("Saddam Hussein"),
            Printed.in("b").people("Sadam Husayn", "Saddam"))
        .one("Saddam Hussein", "Sadam Husayn", "Saddam");
    Who.in(Printed.in("a").people("Saddam Hussein"), Printed.in("b").people("Saddam"))
        .two("Saddam Hussein", "Saddam");
  }

  @ParameterizedTest
  @CsvSource({"Sadam Husayn, Saddam Hussein", "Atal Behari Varma, Atal Bihari Varma"})
  void noReportWritesOneInTwoWays(String one, String other) {
    Who.in(Printed.in("a").people(one, other)).two(one, other);
  }
}
