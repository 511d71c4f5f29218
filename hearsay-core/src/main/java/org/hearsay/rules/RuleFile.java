package org.hearsay.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads one rule file and refuses it, with a reason, where a rule lacks its proof.
final class RuleFile {

  private static final Set<String> KEYS = Set.of("id", "match", "gives", "cites", "yes", "no");

  private RuleFile() {}

  /// @param file full name of the file, `en/attribute/cues`
  static List<Rule> parse(String file, String yaml) {
    JsonNode root;
    try {
      root = new YAMLMapper().readTree(yaml);
    } catch (JacksonException wrong) {
      throw new RuleException(
          file + ".yml: expected YAML, found: " + wrong.getOriginalMessage(), wrong);
    }
    if (!root.isArray()) {
      throw new RuleException(file + ".yml: expected a list of rules, found " + root.getNodeType());
    }
    var rules = new ArrayList<Rule>();
    var ids = new HashSet<String>();
    for (JsonNode node : root) {
      var rule = rule(file, node);
      if (!ids.add(rule.name())) {
        throw new RuleException(file + ".yml: expected each id once, found again: " + rule.name());
      }
      rules.add(rule);
    }
    return rules;
  }

  private static Rule rule(String file, JsonNode node) {
    String id = node.path("id").asString("");
    String where = file + ".yml, rule \"" + id + "\"";
    if (!id.matches("[a-z0-9][a-z0-9-]*")) {
      throw new RuleException(
          where + ": expected an id of small letters, digits and hyphens, found \"" + id + "\"");
    }
    for (String key : node.propertyNames()) {
      if (!KEYS.contains(key)) {
        throw new RuleException(
            where
                + ": expected one of "
                + KEYS.stream().sorted().toList()
                + ", found \""
                + key
                + "\"");
      }
    }
    var match = strings(node.path("match"));
    var yes = examples(where, node.path("yes"));
    var no = examples(where, node.path("no"));
    need(where, match, "pattern under \"match\"");
    need(where, yes, "\"yes\" example");
    need(where, no, "\"no\" example");
    String cites = node.path("cites").asString("");
    need(where, cites.isBlank() ? List.of() : List.of(cites), "source under \"cites\"");
    return new Rule(file + "#" + id, match, gives(node.path("gives")), cites, yes, no);
  }

  private static void need(String where, List<?> list, String what) {
    if (list.isEmpty()) {
      throw new RuleException(where + ": needs at least one " + what + ", found none");
    }
  }

  private static Map<String, String> gives(JsonNode node) {
    var gives = new LinkedHashMap<String, String>();
    if (node.isObject()) {
      node.properties().forEach(entry -> gives.put(entry.getKey(), entry.getValue().asString()));
    } else if (node.isValueNode() && !node.isNull()) {
      gives.put("kind", node.asString());
    }
    return gives;
  }

  private static List<String> strings(JsonNode node) {
    if (node.isArray()) {
      var strings = new ArrayList<String>();
      node.forEach(one -> strings.add(one.asString()));
      return strings;
    }
    return node.isValueNode() && !node.isNull() ? List.of(node.asString()) : List.of();
  }

  private static List<Example> examples(String where, JsonNode node) {
    var examples = new ArrayList<Example>();
    var all = node.isArray() ? node : List.of(node);
    for (JsonNode one : all) {
      if (one.isObject()) {
        examples.add(
            Example.parse(
                one.path("text").asString(""), day(where, one.path("published").asString(""))));
      } else if (one.isValueNode() && !one.isNull()) {
        examples.add(Example.parse(one.asString(), Optional.empty()));
      }
    }
    return examples;
  }

  private static Optional<LocalDate> day(String where, String written) {
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException wrong) {
      throw new RuleException(
          where + ": expected \"published\" as YYYY-MM-DD, found \"" + written + "\"", wrong);
    }
  }
}
