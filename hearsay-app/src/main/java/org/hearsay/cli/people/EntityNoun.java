package org.hearsay.cli.people;

import org.hearsay.model.Mention;

/// How answers call what they list.
enum EntityNoun {
  PERSON(Mention.Kind.PERSON, "person", "people", "a person"),
  ORGANISATION(Mention.Kind.ORGANISATION, "organisation", "organisations", "an organisation");

  private final Mention.Kind kind;
  private final String one;
  private final String many;
  private final String article;

  EntityNoun(Mention.Kind kind, String one, String many, String article) {
    this.kind = kind;
    this.one = one;
    this.many = many;
    this.article = article;
  }

  static EntityNoun of(Mention.Kind kind) {
    return kind == Mention.Kind.PERSON ? PERSON : ORGANISATION;
  }

  Mention.Kind kind() {
    return kind;
  }

  String one() {
    return one;
  }

  /// As its command is called, too.
  String many() {
    return many;
  }

  String article() {
    return article;
  }

  EntityNoun other() {
    return this == PERSON ? ORGANISATION : PERSON;
  }

  /// "1 person", "12 people".
  String count(int number) {
    return number + " " + (number == 1 ? one : many);
  }
}
