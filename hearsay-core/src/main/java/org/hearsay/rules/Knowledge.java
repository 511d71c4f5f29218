package org.hearsay.rules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.hearsay.rules.bundle.Bundle;
import org.hearsay.rules.yaml.YamlBytes;

/// The rule files, lexicons and packs of one language: what the stages know, apart from their code.
///
/// The files are those listed in `org/hearsay/rules/files.txt` and `org/hearsay/lexicon/files.txt`;
/// nothing is found by scanning. A jar holds them in one piece too, made by the build, from which
/// they are read there ([#bundled]).
public final class Knowledge {

  static final String LEXICONS = "lexicon/files.txt";
  private static final String RULES = "rules/files.txt";
  private static final String ROOT = "/org/hearsay/";
  private static final int HEAD = 32;
  private static final String BUNDLE = "knowledge.bin";
  private static final String FINGERPRINT = "fingerprint";

  /// Only from a jar: beside class files it may be older than what it was made of.
  private static final Bundle READY = ready();

  private final String language;
  private final Map<String, String> replaced;
  private final Map<String, Path> own;
  private final Map<String, Optional<Lexicon>> lexicons = new ConcurrentHashMap<>();
  private final Map<List<String>, RuleSet> compiled = new ConcurrentHashMap<>();

  private Knowledge(String language, Map<String, String> replaced, Map<String, Path> own) {
    this.language = language;
    this.replaced = new TreeMap<>(replaced);
    this.own = new TreeMap<>(own);
  }

  /// What is in the jar for a language of [#languages].
  ///
  /// @param language its code of ISO 639-1, "en"
  public static Knowledge of(String language) {
    if (!languages().contains(language)) {
      throw new RuleException("expected one of " + languages() + ", found \"" + language + "\"");
    }
    return new Knowledge(language, Map.of(), Map.of());
  }

  public static Knowledge english() {
    return of("en");
  }

  /// The languages that have rule files, English first.
  public static List<String> languages() {
    var languages = new LinkedHashSet<String>();
    for (String file : listed(RULES)) {
      languages.add(file.substring(0, file.indexOf('/')));
    }
    return List.copyOf(languages);
  }

  public String language() {
    return language;
  }

  /// The same in another language, with the same replacements.
  public Knowledge in(String other) {
    return other.equals(language) ? this : new Knowledge(other, replaced, own);
  }

  /// The same with one rule file, e.g. `attribute/cues`, replaced by `yaml`: how a rule file in the
  /// making is tried.
  public Knowledge with(String file, String yaml) {
    var more = new TreeMap<>(replaced);
    more.put(language + "/" + file, yaml);
    return new Knowledge(language, more, own);
  }

  /// The same with a pack of the user's own laid under the bundled one, where there is such a file.
  ///
  /// @param pack name of the bundled pack, "gazetteer"
  public Knowledge over(String pack, Path file) {
    if (!Files.isRegularFile(file)) {
      return this;
    }
    var more = new TreeMap<>(own);
    more.put(pack, file);
    return new Knowledge(language, replaced, more);
  }

  /// The user's own pack that is laid under the bundled one of this name.
  public Optional<Path> own(String pack) {
    return Optional.ofNullable(own.get(pack));
  }

  /// Names of all rule files of this language, such as `attribute/cues`.
  public List<String> ruleFiles() {
    var files = new ArrayList<String>();
    for (String file : files()) {
      if (file.startsWith(language + "/")) {
        files.add(file.substring(language.length() + 1));
      }
    }
    return files;
  }

  /// Those listed and those that stand in for them or beside them, of all languages.
  private Set<String> files() {
    var files = new LinkedHashSet<>(listed(RULES));
    files.addAll(replaced.keySet());
    return files;
  }

  /// The files that a list names.
  static List<String> listed(String list) {
    var files = new ArrayList<String>();
    for (String line : READY.text(list).orElseGet(() -> text(list)).split("\n")) {
      if (!line.isBlank()) {
        files.add(line.strip());
      }
    }
    return files;
  }

  /// The rules of one file as written.
  public List<Rule> read(String file) {
    String name = language.concat("/").concat(file);
    var parsed =
        replaced.containsKey(name) ? Optional.<ByteBuffer>empty() : READY.file(rules(name));
    return parsed.isPresent()
        ? RuleFile.rules(name, YamlBytes.read(parsed.get()))
        : RuleFile.parse(name, yaml(name));
  }

  private String yaml(String name) {
    return replaced.containsKey(name) ? replaced.get(name) : text(rules(name));
  }

  private static String rules(String name) {
    return "rules/".concat(name).concat(".yml");
  }

  /// The compiled rules of `files`, in that order; they are compiled when they are first asked for.
  public RuleSet rules(String... files) {
    return compiled.computeIfAbsent(List.of(files), this::compile);
  }

  private RuleSet compile(List<String> files) {
    var rules = new ArrayList<Rule>();
    for (String file : files) {
      rules.addAll(read(file));
    }
    return new RuleSet(rules, this);
  }

  /// How many bytes one rule file and the lexicons read so far have: what a finder was made of.
  public long size(String file) {
    long size = yaml(language.concat("/").concat(file)).getBytes(StandardCharsets.UTF_8).length;
    for (String name : lexicons.keySet()) {
      var text = resource(lexiconFile(name));
      size += text.map(lines -> lines.getBytes(StandardCharsets.UTF_8).length).orElse(0);
    }
    return size;
  }

  private String lexiconFile(String name) {
    return "lexicon/".concat(language).concat("/").concat(name).concat(".tsv");
  }

  /// The lexicon `name`, which must exist.
  public Lexicon lexicon(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new RuleException(
                    "expected the lexicon " + language + "/" + name + ".tsv, found none"));
  }

  /// The lexicon `name`, or one without words where the language needs none.
  public Lexicon words(String name) {
    return find(name).orElse(Lexicon.NONE);
  }

  /// The lexicon `name`, if there is one; it is read when it is first asked for.
  Optional<Lexicon> find(String name) {
    var known = lexicons.get(name);
    if (known == null) {
      var text = READY == Bundle.NONE ? resource(lexiconFile(name)) : READY.text(lexiconFile(name));
      known = text.isEmpty() ? Optional.empty() : Optional.of(new Lexicon(name, text.get()));
      lexicons.put(name, known);
    }
    return known;
  }

  static String text(String path) {
    var text = resource(path);
    if (text.isEmpty()) {
      throw new RuleException("expected the file " + path + " among the resources, found none");
    }
    return text.get();
  }

  private static Optional<String> resource(String path) {
    try (var stream = Knowledge.class.getResourceAsStream(ROOT.concat(path))) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new RuleException("the file " + path + " cannot be read", broken);
    }
  }

  private static Bundle ready() {
    var place = Knowledge.class.getResource(ROOT.concat(BUNDLE));
    if (place == null || !place.getProtocol().equals("jar")) {
      return Bundle.NONE;
    }
    try (var stream = place.openStream()) {
      return Bundle.read(stream.readAllBytes());
    } catch (IOException broken) {
      throw new RuleException("the file " + BUNDLE + " cannot be read", broken);
    }
  }

  /// What a jar holds of all languages in one piece: the rule files parsed, the lexicons as they
  /// are, and the fingerprint.
  public static byte[] bundled() {
    var files = new TreeMap<String, byte[]>();
    for (String name : listed(RULES)) {
      files.put(rules(name), YamlBytes.of(RuleFile.read(name, text(rules(name)))));
    }
    for (String name : listed(LEXICONS)) {
      String file = "lexicon/".concat(name).concat(".tsv");
      files.put(file, text(file).getBytes(StandardCharsets.UTF_8));
    }
    for (String list : List.of(RULES, LEXICONS)) {
      files.put(list, text(list).getBytes(StandardCharsets.UTF_8));
    }
    String fingerprint = english().fingerprint(Knowledge::text);
    files.put(FINGERPRINT, fingerprint.getBytes(StandardCharsets.UTF_8));
    return Bundle.write(files);
  }

  /// Changes whenever a rule file or lexicon of any language or a pack changes: what was read
  /// under another fingerprint is read again.
  public String fingerprint() {
    boolean known = replaced.isEmpty() && own.isEmpty();
    var ready = known ? READY.text(FINGERPRINT) : Optional.<String>empty();
    return ready.orElseGet(() -> fingerprint(Knowledge::text));
  }

  /// The same with lexicons and the list of packs as `read` gives them by their path.
  String fingerprint(UnaryOperator<String> read) {
    try {
      var digest = java.security.MessageDigest.getInstance("SHA-256");
      for (String name : files()) {
        digest.update((name + "\0" + yaml(name) + "\0").getBytes(StandardCharsets.UTF_8));
      }
      for (String name : listed(LEXICONS)) {
        String text = read.apply("lexicon/".concat(name).concat(".tsv"));
        digest.update((name + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
      }
      digest.update(read.apply("packs/packs.tsv").getBytes(StandardCharsets.UTF_8));
      for (var file : own.values()) {
        digest.update(head(file));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /// The first bytes of a pack, which hold the checksum of the others.
  private static byte[] head(Path file) {
    try (var stream = Files.newInputStream(file)) {
      return stream.readNBytes(HEAD);
    } catch (IOException broken) {
      throw new RuleException("the pack " + file + " cannot be read", broken);
    }
  }
}
