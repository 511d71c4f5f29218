package org.hearsay.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The rule files, lexicons and packs of one language: what the stages know, apart from their code.
///
/// The files are those listed in `org/hearsay/rules/files.txt`; nothing is found by scanning.
public final class Knowledge {

  private static final String ROOT = "/org/hearsay/";

  private final String language;
  private final Map<String, String> replaced;
  private final Map<String, Optional<Lexicon>> lexicons = new ConcurrentHashMap<>();

  private Knowledge(String language, Map<String, String> replaced) {
    this.language = language;
    this.replaced = new TreeMap<>(replaced);
  }

  /// What is in the jar for a language of [#languages].
  ///
  /// @param language its code of ISO 639-1, "en"
  public static Knowledge of(String language) {
    if (!languages().contains(language)) {
      throw new RuleException("expected one of " + languages() + ", found \"" + language + "\"");
    }
    return new Knowledge(language, Map.of());
  }

  public static Knowledge english() {
    return of("en");
  }

  /// The languages that have rule files, English first.
  public static List<String> languages() {
    return listed().map(file -> file.substring(0, file.indexOf('/'))).distinct().toList();
  }

  public String language() {
    return language;
  }

  /// The same in another language, with the same replacements.
  public Knowledge in(String other) {
    return other.equals(language) ? this : new Knowledge(other, replaced);
  }

  /// The same with one rule file, e.g. `attribute/cues`, replaced by `yaml`: how a rule file in the
  /// making is tried.
  public Knowledge with(String file, String yaml) {
    var more = new TreeMap<>(replaced);
    more.put(language + "/" + file, yaml);
    return new Knowledge(language, more);
  }

  /// Names of all rule files of this language, such as `attribute/cues`.
  public List<String> ruleFiles() {
    return Stream.concat(listed(), replaced.keySet().stream())
        .filter(file -> file.startsWith(language + "/"))
        .map(file -> file.substring(language.length() + 1))
        .distinct()
        .toList();
  }

  private static Stream<String> listed() {
    return text("rules/files.txt").lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  /// The rules of one file as written.
  public List<Rule> read(String file) {
    String name = language + "/" + file;
    return RuleFile.parse(name, yaml(name));
  }

  private String yaml(String name) {
    return replaced.containsKey(name) ? replaced.get(name) : text("rules/" + name + ".yml");
  }

  /// The compiled rules of `files`, in that order.
  public RuleSet rules(String... files) {
    var rules = new ArrayList<Rule>();
    for (String file : files) {
      rules.addAll(read(file));
    }
    return new RuleSet(rules, this::findLexicon);
  }

  /// The lexicon `name`, which must exist.
  public Lexicon lexicon(String name) {
    return findLexicon(name)
        .orElseThrow(
            () ->
                new RuleException(
                    "expected the lexicon " + language + "/" + name + ".tsv, found none"));
  }

  /// The lexicon `name`, or one without words where the language needs none.
  public Lexicon words(String name) {
    return findLexicon(name).orElse(Lexicon.NONE);
  }

  private Optional<Lexicon> findLexicon(String name) {
    return lexicons.computeIfAbsent(name, this::loadLexicon);
  }

  private Optional<Lexicon> loadLexicon(String name) {
    var stream =
        Knowledge.class.getResourceAsStream(ROOT + "lexicon/" + language + "/" + name + ".tsv");
    if (stream == null) {
      return Optional.empty();
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return Optional.of(new Lexicon(name, reader));
    } catch (IOException broken) {
      throw new RuleException("lexicon " + name + " cannot be read", broken);
    }
  }

  private static String text(String path) {
    try (InputStream stream = Knowledge.class.getResourceAsStream(ROOT + path)) {
      if (stream == null) {
        throw new RuleException("expected the file " + path + " among the resources, found none");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new RuleException("the file " + path + " cannot be read", broken);
    }
  }

  /// Changes whenever a rule file of any language changes: a reading made under another
  /// fingerprint is made again.
  public String fingerprint() {
    try {
      var digest = java.security.MessageDigest.getInstance("SHA-256");
      Stream.concat(listed(), replaced.keySet().stream())
          .distinct()
          .map(name -> (name + "\0" + yaml(name) + "\0").getBytes(StandardCharsets.UTF_8))
          .forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
