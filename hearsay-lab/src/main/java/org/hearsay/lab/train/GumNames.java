package org.hearsay.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.recognise.name.NameLearner.Document;

/// Names out of GUM's entity annotation (Zeldes 2017): of each mention whose head is a proper noun,
/// the proper-noun words around the head.
final class GumNames {

  private static final Pattern BRACKET = Pattern.compile("\\((\\d+)-(\\w+)-[^()]*\\)?|(\\d+)\\)");
  private static final Map<String, String> KINDS =
      Map.of(
          "person", "PERSON",
          "organization", "ORGANISATION",
          "place", "PLACE",
          "event", "MISC",
          "object", "MISC",
          "abstract", "MISC",
          "animal", "PERSON");
  private static final Set<String> INSIDE = Set.of("of", "the", "for", "and", "&", "de", "-", "'s");

  private record Word(String form, String upos, String relation, int head) {}

  private record Open(String id, String kind, int from) {}

  private final NameSpan.Known known;

  GumNames(NameSpan.Known known) {
    this.known = known;
  }

  List<Document> read(Path file, float weight) throws IOException {
    var documents = new ArrayList<Document>();
    var words = new ArrayList<List<String>>();
    var labels = new ArrayList<List<String>>();
    var sentence = new ArrayList<String[]>();
    try (var lines = Answers.open(file)) {
      for (String line = lines.readLine(); ; line = lines.readLine()) {
        boolean end = line == null || line.isBlank() || line.startsWith("# newdoc");
        if (end && !sentence.isEmpty()) {
          words.add(sentence.stream().map(columns -> columns[1]).toList());
          labels.add(labels(sentence));
          sentence.clear();
        }
        if ((line == null || line.startsWith("# newdoc")) && !words.isEmpty()) {
          documents.add(new Document(List.copyOf(words), List.copyOf(labels), weight));
          words.clear();
          labels.clear();
        }
        if (line == null) {
          return documents;
        }
        var columns = line.split("\t", -1);
        if (!end && columns.length == 10 && columns[0].chars().allMatch(Character::isDigit)) {
          sentence.add(columns);
        }
      }
    }
  }

  private List<String> labels(List<String[]> lines) {
    var words =
        lines.stream()
            .map(
                line ->
                    new Word(
                        line[1],
                        line[3].equals("PROPN") || line[4].startsWith("NNP") ? "PROPN" : line[3],
                        line[7],
                        Integer.parseInt(line[6]) - 1))
            .toList();
    var names = new ArrayList<NameSpan>();
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String item : lines.get(i)[9].split("\\|")) {
        if (item.startsWith("Entity=")) {
          brackets(item.substring(7), i, open, words, names);
        }
      }
    }
    return NameSpan.labels(words.stream().map(Word::form).toList(), apart(names), known);
  }

  private void brackets(
      String item, int at, Deque<Open> open, List<Word> words, List<NameSpan> names) {
    var bracket = BRACKET.matcher(item);
    while (bracket.find()) {
      String closed = bracket.group(3);
      if (closed == null) {
        open.push(new Open(bracket.group(1), bracket.group(2), at));
        closed = bracket.group().endsWith(")") ? bracket.group(1) : null;
      }
      String id = closed;
      open.stream()
          .filter(one -> one.id().equals(id))
          .findFirst()
          .ifPresent(
              one -> {
                open.remove(one);
                name(one, at + 1, words, names);
              });
    }
  }

  private void name(Open open, int to, List<Word> words, List<NameSpan> names) {
    String kind = KINDS.get(open.kind());
    int head = open.from();
    while (head < to - 1 && inside(words.get(head).head(), open.from(), to)) {
      head++;
    }
    if (kind == null || !words.get(head).upos().equals("PROPN")) {
      return;
    }
    boolean person = kind.equals("PERSON");
    int start = head;
    while (start > open.from() && belongs(words.get(start - 1), person)) {
      start--;
    }
    int end = head + 1;
    while (end < to && (proper(words.get(end)) || !person && bridge(words, end, to))) {
      end++;
    }
    while (person && start < end - 1 && known.title(words.get(start).form())) {
      start++;
    }
    if (start < end && !(person && known.title(words.get(start).form()))) {
      names.add(new NameSpan(start, end, kind));
    }
  }

  private static boolean inside(int head, int from, int to) {
    return head >= from && head < to;
  }

  private static boolean proper(Word word) {
    return word.upos().equals("PROPN") && !word.relation().equals("appos");
  }

  private static boolean belongs(Word word, boolean person) {
    return proper(word)
        || word.form().equals("-")
        || !person
            && Character.isUpperCase(word.form().charAt(0))
            && Set.of("ADJ", "NOUN", "NUM").contains(word.upos());
  }

  /// Whether "of the" and the like lead on to another proper noun: "Bank of England".
  private static boolean bridge(List<Word> words, int at, int to) {
    int next = at;
    while (next < to && INSIDE.contains(words.get(next).form())) {
      next++;
    }
    return next > at && next < to && next - at <= 2 && proper(words.get(next));
  }

  /// Of names that overlap, the longest.
  private static List<NameSpan> apart(List<NameSpan> names) {
    var best = new ArrayList<>(names);
    best.sort(
        Comparator.comparingInt((NameSpan name) -> name.from() - name.to())
            .thenComparingInt(NameSpan::from));
    var kept = new ArrayList<NameSpan>();
    for (var name : best) {
      if (kept.stream().noneMatch(one -> one.from() < name.to() && name.from() < one.to())) {
        kept.add(name);
      }
    }
    return kept;
  }
}
