package org.hearsay.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.rules.yaml.Yaml;

/// Reads one rule file and refuses it, with a reason, where a rule lacks its proof.
final class RuleFile {

  private static final List<String> KEYS = List.of("cites", "gives", "id", "match", "no", "yes");

  private RuleFile() {}

  /// @param file full name of the file, `en/attribute/cues`
  static List<Rule> parse(String file, String yaml) {
    return rules(file, read(file, yaml));
  }

  /// The same of what was read before.
  static List<Rule> rules(String file, Yaml root) {
    if (!(root instanceof Yaml.Items list)) {
      throw new RuleException(file + ".yml: expected a list of rules, found " + root);
    }
    var rules = new ArrayList<Rule>();
    var names = new HashSet<String>();
    for (var one : list.items()) {
      var rule = rule(file, one);
      if (!names.add(rule.name())) {
        throw new RuleException(file + ".yml: expected each id once, found again: " + rule.name());
      }
      rules.add(rule);
    }
    return rules;
  }

  static Yaml read(String file, String yaml) {
    try {
      return Yaml.parse(yaml);
    } catch (IllegalArgumentException wrong) {
      throw new RuleException(file + ".yml: " + wrong.getMessage(), wrong);
    }
  }

  private static Rule rule(String file, Yaml written) {
    String id = written.at("id").letters();
    var where = new Where(file, id);
    if (!isId(id)) {
      throw where.error(
          "expected an id of small letters, digits and hyphens, found \"" + id + "\"");
    }
    if (written instanceof Yaml.Fields table) {
      for (String key : table.fields().keySet()) {
        if (!KEYS.contains(key)) {
          throw where.error("expected one of " + KEYS + ", found \"" + key + "\"");
        }
      }
    }
    var match = strings(written.at("match"));
    var yes = examples(where, written.at("yes"));
    var no = examples(where, written.at("no"));
    String cites = written.at("cites").letters();
    where.need(!match.isEmpty(), "pattern under \"match\"");
    where.need(!yes.isEmpty(), "\"yes\" example");
    where.need(!no.isEmpty(), "\"no\" example");
    where.need(!cites.isBlank(), "source under \"cites\"");
    String name = file.concat("#").concat(id);
    return new Rule(name, match, gives(written.at("gives")), cites, yes, no);
  }

  /// A rule in the making, for messages about it.
  private record Where(String file, String id) {

    RuleException error(String what) {
      return new RuleException(file + ".yml, rule \"" + id + "\": " + what);
    }

    void need(boolean there, String what) {
      if (!there) {
        throw error("needs at least one " + what + ", found none");
      }
    }
  }

  private static boolean isId(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && i > 0)) {
        return false;
      }
    }
    return !id.isEmpty();
  }

  private static Map<String, String> gives(Yaml written) {
    var gives = new LinkedHashMap<String, String>();
    if (written instanceof Yaml.Fields table) {
      for (var field : table.fields().entrySet()) {
        gives.put(field.getKey(), field.getValue().letters());
      }
    } else if (!written.letters().isEmpty()) {
      gives.put("kind", written.letters());
    }
    return gives;
  }

  private static List<String> strings(Yaml written) {
    var strings = new ArrayList<String>();
    for (var one : written.items()) {
      strings.add(one.letters());
    }
    return strings;
  }

  private static List<Example> examples(Where where, Yaml written) {
    var examples = new ArrayList<Example>();
    for (var one : written.items()) {
      if (one instanceof Yaml.Fields) {
        examples.add(
            Example.parse(one.at("text").letters(), day(where, one.at("published").letters())));
      } else if (!one.letters().isEmpty()) {
        examples.add(Example.parse(one.letters(), Optional.empty()));
      }
    }
    return examples;
  }

  /// Taken apart by hand: a program's first date formatter takes longer to make than all rules to
  /// read.
  private static Optional<LocalDate> day(Where where, String written) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      String[] parts = written.split("-");
      if (written.length() == 10 && parts.length == 3) {
        int month = Integer.parseInt(parts[1]);
        return Optional.of(
            LocalDate.of(Integer.parseInt(parts[0]), month, Integer.parseInt(parts[2])));
      }
      throw new DateTimeException(written);
    } catch (DateTimeException | NumberFormatException wrong) {
      throw where.error("expected \"published\" as YYYY-MM-DD, found \"" + written + "\"");
    }
  }
}
