package org.hearsay.spelling;

/// The sounds that romanised spellings tell apart, most of them a letter or two.
///
/// Each has one or two classes, letters of the [SoundKey]; sounds that languages or schemes of
/// romanisation exchange share one. A second class is for spellings that stand for two sounds:
/// "th" for Arabic thā’ (t or s), "ch" for English or German.
enum Sound {
  A("", ""),
  E("", ""),
  I("", ""),
  O("", ""),
  U("", ""),
  /// Between vowels or before one: "Yemen", "Zawiyah".
  Y("", ""),
  /// "Wasit", "Zawr": a consonant at the start, next to nothing elsewhere.
  W("", "f"),
  H("", "k"),
  B("b", "b"),
  P("p", "p"),
  T("t", "t"),
  D("d", "d"),
  K("k", "k"),
  Q("k", "k"),
  KH("k", "k"),
  G("k", "k"),
  /// G before E or I, which may be J: "Aleg", "Gebel".
  SOFT_G("k", "j"),
  GH("k", "k"),
  J("j", ""),
  ZH("j", "s"),
  CH("s", "k"),
  SH("s", "s"),
  S("s", "s"),
  Z("s", "s"),
  /// K and S, or KH: "Volxov".
  X("ks", "k"),
  TS("s", "s"),
  TH("t", "s"),
  DH("d", "s"),
  F("f", "f"),
  V("f", "f"),
  L("l", "l"),
  R("r", "r"),
  M("m", "m"),
  N("n", "n");

  private static final Sound[] ALL = values();

  private final String first;
  private final String second;

  Sound(String first, String second) {
    this.first = first;
    this.second = second;
  }

  static Sound of(int ordinal) {
    return ALL[ordinal];
  }

  static int count() {
    return ALL.length;
  }

  boolean isVowel() {
    return ordinal() <= U.ordinal();
  }

  /// Its letter in the key; empty if it leaves none.
  String first() {
    return first;
  }

  /// Its letter where its spelling stands for the other sound.
  String second() {
    return second;
  }
}
