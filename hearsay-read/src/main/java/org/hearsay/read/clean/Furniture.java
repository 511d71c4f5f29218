package org.hearsay.read.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Lines that belong to the page and not to the report: share bars, "Print Friendly, PDF & Email",
/// cookie notices, "Read more:". What they look like stands in `furniture.tsv`.
public final class Furniture {

  /// Longer paragraphs are never dropped whole, and only their last and first letters are
  /// looked at.
  private static final int REACH = 500;

  /// What ends a sentence.
  private static final String STOPS = ".!?”\"’)]";

  private final List<Pattern> whole;
  private final List<Pattern> tail;
  private final List<Pattern> end;
  private final List<Pattern> head;

  private Furniture(List<String> lines) {
    whole = patterns(lines, "whole");
    tail = patterns(lines, "tail");
    end = patterns(lines, "end");
    head = patterns(lines, "head");
  }

  /// The furniture of English-language pages.
  public static Furniture standard() {
    return new Furniture(Words.lines("/org/hearsay/read/clean/furniture.tsv"));
  }

  private static List<Pattern> patterns(List<String> lines, String kind) {
    return lines.stream()
        .filter(line -> line.startsWith(kind + "\t"))
        .map(line -> Pattern.compile(line.substring(kind.length() + 1)))
        .toList();
  }

  /// The folded paragraph without furniture; empty where it is nothing else.
  public Strand cut(Strand paragraph) {
    var left = paragraph;
    for (var next = cutOnce(left); next.length() != left.length(); next = cutOnce(left)) {
      left = next;
    }
    return left;
  }

  private Strand cutOnce(Strand paragraph) {
    if (isWhole(paragraph.text())) {
      return Strand.EMPTY;
    }
    int from = Math.max(0, paragraph.length() - REACH);
    int cut = tail(paragraph.text().substring(from));
    if (cut >= 0) {
      return paragraph.slice(0, from + cut).folded();
    }
    String start = paragraph.text().substring(0, Math.min(REACH, paragraph.length()));
    for (var pattern : head) {
      var found = pattern.matcher(start);
      if (found.find() && found.end() > 0) {
        return paragraph.slice(found.end(), paragraph.length()).folded();
      }
    }
    return paragraph;
  }

  /// Where furniture begins at the end of a paragraph; −1 if there is none.
  private int tail(String last) {
    for (var pattern : tail) {
      var found = pattern.matcher(last);
      if (found.find()) {
        return found.start();
      }
    }
    for (var pattern : end) {
      var found = pattern.matcher(last);
      for (int at = 1; at <= last.length(); at++) {
        if (STOPS.indexOf(last.charAt(at - 1)) >= 0
            && found.region(at, last.length()).lookingAt()) {
          return at;
        }
      }
    }
    return -1;
  }

  /// Whether a paragraph is furniture and nothing else.
  public boolean isWhole(String paragraph) {
    return paragraph.length() <= REACH
        && whole.stream().anyMatch(pattern -> pattern.matcher(paragraph).matches());
  }

  /// Reads word lists that stand beside the classes.
  public static final class Words {
    private Words() {}

    /// The lines of a resource, without comments and empty ones.
    public static List<String> lines(String resource) {
      try (InputStream in = Furniture.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException("the jar lacks " + resource);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
