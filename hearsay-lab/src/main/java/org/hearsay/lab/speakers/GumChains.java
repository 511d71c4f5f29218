package org.hearsay.lab.speakers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.model.Span;

/// Reads who is who in GUM's documents (Zeldes 2017): pronouns and roles that are the subject of a
/// reporting verb, with the other words of their chains.
final class GumChains {

  private static final Pattern BRACKET =
      Pattern.compile("\\((\\d+)-([^-()]+)-[^()]*\\)?|(\\d+)\\)");
  private static final Set<String> ASKED = Set.of("he", "she", "they", "it", "i", "we");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  /// @param head index of the word it depends on, −1 for none
  private record Word(
      String form, String lemma, String tag, int head, String relation, Span span) {}

  /// @param from first word, `to` behind the last
  private record Meant(String chain, String type, int from, int to) {}

  private final Predicate<String> reports;
  private final List<Text> texts = new ArrayList<>();
  private String id = "";
  private final StringBuilder text = new StringBuilder();
  private final List<Word> words = new ArrayList<>();
  private final List<Meant> meant = new ArrayList<>();
  private final Map<String, Deque<Integer>> open = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, List<String>> split = new HashMap<>();
  private int first;

  /// @param reports whether a verb, in dictionary form, passes on a word
  private GumChains(Predicate<String> reports) {
    this.reports = reports;
  }

  static List<Text> read(Path file, Predicate<String> reports) throws IOException {
    var reader = new GumChains(reports);
    try (var lines = Answers.open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.line(line);
      }
    }
    reader.close();
    return reader.texts;
  }

  private void line(String line) {
    if (line.startsWith("# newdoc id = ")) {
      close();
      id = line.substring(14);
    } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_")) {
      text.append(text.isEmpty() ? "" : "\n\n");
    } else if (line.isEmpty()) {
      first = words.size();
    } else if (!line.startsWith("#")) {
      var columns = line.split("\t");
      if (columns[0].chars().allMatch(Character::isDigit)) {
        word(columns);
      }
    }
  }

  private void word(String[] columns) {
    int start = text.length();
    text.append(columns[1]);
    var span = new Span(start, text.length());
    text.append(columns[9].contains("SpaceAfter=No") ? "" : " ");
    int head = Integer.parseInt(columns[6]);
    words.add(
        new Word(
            columns[1],
            columns[2],
            columns[3],
            head == 0 ? -1 : first + head - 1,
            columns[7],
            span));
    for (String part : columns[9].split("\\|")) {
      if (part.startsWith("Entity=")) {
        entities(part.substring(7), words.size() - 1);
      } else if (part.startsWith("SplitAnte=")) {
        split(part.substring(10));
      }
    }
  }

  private void entities(String brackets, int at) {
    var found = BRACKET.matcher(brackets);
    while (found.find()) {
      if (found.group(3) != null) {
        close(found.group(3), at);
      } else {
        types.put(found.group(1), found.group(2));
        open.computeIfAbsent(found.group(1), key -> new ArrayDeque<>()).push(at);
        if (found.group().endsWith(")")) {
          close(found.group(1), at);
        }
      }
    }
  }

  private void close(String chain, int at) {
    var begun = open.getOrDefault(chain, new ArrayDeque<>());
    if (!begun.isEmpty()) {
      meant.add(new Meant(chain, types.getOrDefault(chain, ""), begun.pop(), at + 1));
    }
  }

  private void split(String pairs) {
    for (String pair : pairs.split(",")) {
      var ends = pair.split("<");
      if (ends.length == 2) {
        split.computeIfAbsent(ends[1], key -> new ArrayList<>()).add(ends[0]);
      }
    }
  }

  private void close() {
    if (!words.isEmpty()) {
      var asked = new ArrayList<Asked>();
      for (int at = 0; at < words.size(); at++) {
        ask(at, asked);
      }
      texts.add(new Text(id, text.toString(), asked));
    }
    text.setLength(0);
    words.clear();
    meant.clear();
    open.clear();
    types.clear();
    split.clear();
    first = 0;
  }

  private void ask(int at, List<Asked> asked) {
    var word = words.get(at);
    boolean speaks =
        word.relation().equals("nsubj")
            && word.head() >= 0
            && words.get(word.head()).tag().equals("VERB")
            && reports.test(words.get(word.head()).lemma().toLowerCase(java.util.Locale.ROOT));
    boolean pronoun =
        word.tag().equals("PRON") && ASKED.contains(word.form().toLowerCase(java.util.Locale.ROOT));
    if (!speaks || !pronoun && !word.tag().equals("NOUN")) {
      return;
    }
    for (var one : meant) {
      boolean who = Set.of("person", "organization").contains(one.type()) || pronoun;
      if (who && head(one) == at && (pronoun || definite(one))) {
        var to = to(one, pronoun);
        asked.add(new Asked(word.span(), pronoun, to, to.isEmpty()));
        return;
      }
    }
  }

  private boolean definite(Meant one) {
    return DEFINITE.contains(words.get(one.from()).form().toLowerCase(java.util.Locale.ROOT));
  }

  /// The words of the chain that are no pronouns; before a role, since it may be the first.
  private List<Span> to(Meant asked, boolean pronoun) {
    var chains = new ArrayList<>(split.getOrDefault(asked.chain(), List.of()));
    chains.add(asked.chain());
    var to = new ArrayList<Span>();
    for (var one : meant) {
      int head = head(one);
      boolean noun = Set.of("NOUN", "PROPN", "ADJ", "NUM").contains(words.get(head).tag());
      if (chains.contains(one.chain()) && noun && (pronoun || one.from() < asked.from())) {
        to.add(words.get(head).span());
        names(one, head, to);
      }
    }
    return to;
  }

  /// "Ada Quillon" of "spokeswoman Ada Quillon".
  private void names(Meant one, int head, List<Span> to) {
    for (int at = one.from(); at < one.to(); at++) {
      var word = words.get(at);
      boolean same = word.relation().startsWith("appos") || word.relation().startsWith("flat");
      if (same && word.head() == head) {
        to.add(word.span());
      }
    }
  }

  /// The word that depends on none inside.
  private int head(Meant one) {
    for (int at = one.from(); at < one.to(); at++) {
      int head = words.get(at).head();
      if (head < one.from() || head >= one.to()) {
        return at;
      }
    }
    return one.from();
  }
}
