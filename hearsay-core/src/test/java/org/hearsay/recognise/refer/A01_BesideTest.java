package org.hearsay.recognise.refer;

import org.junit.jupiter.api.Test;

/// Roles and offices that stand beside a name.
class A01_BesideTest {

  @Test
  void beforeTheName() {
    Pointed.in("Harbour commander [Joram Tesk] closed the pier.")
        .beside("Harbour commander → Joram Tesk");
    Pointed.in("The ferry line's chief engineer [Ada Quillon] left.")
        .beside("ferry line's chief engineer → Ada Quillon");
  }

  @Test
  void behindTheName() {
    Pointed.in("[Joram Tesk], captain of the port of Darrow, closed the pier.")
        .beside("captain of the port of Darrow → Joram Tesk");
    Pointed.in("They met [Ada Quillon] (34), a teacher, at noon.").beside("teacher → Ada Quillon");
    Pointed.in("They met [Ada Quillon], 34, a teacher.").beside("teacher → Ada Quillon");
  }

  @Test
  void theNameBehindTheRole() {
    Pointed.in("A fisherman, [Joram Tesk], saw the lights.").beside("fisherman → Joram Tesk");
    Pointed.in("Her lawyer, [Joram Tesk], was not there.").beside("lawyer → Joram Tesk");
  }

  @Test
  void onBothSides() {
    Pointed.in("Commander [Joram Tesk], head of the rescue service, was not there.")
        .beside("Commander → Joram Tesk", "head of the rescue service → Joram Tesk");
  }

  @Test
  void insideWhatIsTakenForOneName() {
    Pointed.in("[President Joram Tesk] left.").beside("President → President Joram Tesk");
  }

  @Test
  void asWhatOneIs() {
    Pointed.in("[Ada Quillon] is the owner of the mill.").beside("owner of the mill → Ada Quillon");
    Pointed.in("[Ada Quillon] is not the owner of the mill.").beside();
  }

  @Test
  void bodies() {
    Pointed.in("[+Tarn Works], a Danish salvage firm, will dive.")
        .beside("Danish salvage firm → Tarn Works");
    Pointed.in("The insurer, [+Northern Mutual], will pay.").beside("insurer → Northern Mutual");
  }

  @Test
  void notInAList() {
    Pointed.in("They met [Ada Quillon], teachers, and a priest.").beside();
    Pointed.in("For the fisherman, [Joram Tesk] sang.").beside();
  }
}
