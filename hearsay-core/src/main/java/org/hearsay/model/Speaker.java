package org.hearsay.model;

/// On whose word something stands.
public sealed interface Speaker {

  /// As printed.
  String name();

  record Outlet(String name) implements Speaker {}

  record Person(String name) implements Speaker {}

  record Organisation(String name) implements Speaker {}

  /// "Iranian sources", "a senior official", "they": two reports' "senior official" are never one
  /// speaker by description alone.
  record Unnamed(String name, boolean plural) implements Speaker {}

  /// A paper, log, letter, survey or book.
  record Document(String name) implements Speaker {}
}
