package org.hearsay.lab.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.recognise.name.NameLearner.Document;
import org.hearsay.segment.Segmenter;

/// Reads the news text of our own with its names marked, `corpus/names/REGION/NN.txt`: each
/// report is cut as at run time, and a word that is a name in part is cut at the name's ends.
public final class OwnNames {

  private static final Map<String, String> KINDS =
      Map.of("P", "PERSON", "O", "ORGANISATION", "L", "PLACE", "N", "NORP", "M", "MISC");
  private static final Pattern MARK = Pattern.compile("<([PLONM]) ([^<>]+)>");

  /// A name at its place in the text of a report.
  record Marked(Span span, String kind) {}

  /// A report without its marks.
  record Text(String text, List<Marked> names) {}

  private final Segmenter segmenter;

  OwnNames(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  List<Document> read(Path file) throws IOException {
    var documents = new ArrayList<Document>();
    for (String block : Files.readString(file, StandardCharsets.UTF_8).split("\n\\s*\n")) {
      var text = unmark(block);
      if (!text.text().isBlank()) {
        documents.add(document(text));
      }
    }
    return documents;
  }

  /// Takes the marks and the comment off a report; its paragraphs stand apart.
  static Text unmark(String block) {
    var text = new StringBuilder();
    var names = new ArrayList<Marked>();
    for (String line : block.strip().split("\n")) {
      if (!line.startsWith("#")) {
        var mark = MARK.matcher(line);
        int from = 0;
        while (mark.find()) {
          text.append(line, from, mark.start());
          int start = text.length();
          text.append(mark.group(2));
          String kind = Objects.requireNonNull(KINDS.get(mark.group(1)));
          names.add(new Marked(new Span(start, text.length()), kind));
          from = mark.end();
        }
        text.append(line, from, line.length()).append("\n\n");
      }
    }
    return new Text(text.toString(), names);
  }

  /// A line without its marks.
  public static String plain(String line) {
    return MARK.matcher(line).replaceAll("$2");
  }

  /// A share of a list, spread evenly over it; a smaller share by halves is part of a larger.
  public static <T> List<T> spread(List<T> all, double share) {
    return IntStream.range(0, all.size())
        .filter(i -> (int) ((i + 1) * share) > (int) (i * share))
        .mapToObj(all::get)
        .toList();
  }

  private Document document(Text marked) {
    var words = new ArrayList<List<String>>();
    var labels = new ArrayList<List<String>>();
    for (var passage : segmenter.segment(report(marked.text()))) {
      for (var sentence : passage.sentences()) {
        var cut = new ArrayList<String>();
        var tags = new ArrayList<String>();
        label(sentence, marked, cut, tags);
        words.add(cut);
        labels.add(tags);
      }
    }
    return new Document(words, labels, 1);
  }

  private static void label(
      Sentence sentence, Text marked, List<String> words, List<String> labels) {
    for (var token : sentence.tokens()) {
      int at = token.span().start();
      for (var name : marked.names()) {
        int start = Math.max(at, name.span().start());
        int end = Math.min(token.span().end(), name.span().end());
        if (start < end) {
          add(marked.text().substring(at, start), "O", words, labels);
          boolean begins = start == name.span().start();
          String label = (begins ? "B-" : "I-") + name.kind();
          add(marked.text().substring(start, end), label, words, labels);
          at = end;
        }
      }
      add(marked.text().substring(at, token.span().end()), "O", words, labels);
    }
  }

  private static void add(String word, String label, List<String> words, List<String> labels) {
    if (!word.isEmpty()) {
      words.add(word);
      labels.add(label);
    }
  }

  private static Report report(String text) {
    var imprint = new Imprint("", Optional.empty(), "", Published.NOT_STATED);
    var origin = new Origin.LocalFile("own", "");
    return Report.of(origin, imprint, Locale.ENGLISH, text, OffsetMap.identity(text.length()));
  }
}
