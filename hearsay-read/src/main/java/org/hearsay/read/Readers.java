package org.hearsay.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Origin;
import org.hearsay.model.Problem;
import org.hearsay.model.Report;
import org.hearsay.model.Skipped;
import org.hearsay.read.clean.Content;
import org.hearsay.read.clean.Furniture;
import org.hearsay.read.decode.Decoded;
import org.hearsay.read.decode.Decoder;
import org.hearsay.read.html.ReadPage;
import org.hearsay.read.markdown.ReadMarkdown;
import org.hearsay.read.text.ReadText;

/// Finds files and reads them: plain text, web pages, Markdown.
///
/// Example: `Readers.standard().find(List.of(Path.of("reports")))`, then [#read] for each source. A
/// reader keeps no state and may be used by many threads.
public final class Readers {

  /// Larger files are not read.
  static final long LARGEST_BYTES = 50L * 1024 * 1024;

  private final ReadText text;
  private final ReadPage page;
  private final ReadMarkdown markdown;

  private Readers(Furniture furniture) {
    text = new ReadText(furniture);
    page = new ReadPage(furniture);
    markdown = new ReadMarkdown(furniture);
  }

  public static Readers standard() {
    return new Readers(Furniture.standard());
  }

  /// Files below the paths, in the order of their paths. Never an exception: what cannot be
  /// walked is among the skipped.
  public Found find(List<Path> paths) {
    return new FindSources().find(paths);
  }

  /// Reads one file, by its content and not by its name alone.
  ///
  /// @param given what `reports.csv` says of it, which wins over what the file says
  public Outcome read(Source source, Sidecar given) {
    try {
      long size = Files.size(source.file());
      if (size > LARGEST_BYTES) {
        return refused(
            source,
            Problem.TOO_LARGE,
            "expected at most %d MB, found %d MB; split it or leave it out"
                .formatted(LARGEST_BYTES >> 20, size >> 20));
      }
      return read(source, given, Files.readAllBytes(source.file()));
    } catch (IOException unreadable) {
      return refused(source, Problem.UNREADABLE, Messages.of(unreadable));
    } catch (RuntimeException | StackOverflowError ours) {
      return refused(
          source,
          Problem.FAILED,
          "the error was " + ours.getClass().getSimpleName() + ": " + ours.getMessage());
    }
  }

  private Outcome read(Source source, Sidecar given, byte[] bytes) {
    if (bytes.length == 0) {
      return refused(source, Problem.EMPTY, "expected text, found a file of no bytes");
    }
    return switch (Decoder.decode(bytes)) {
      case Decoded.Refused no -> refuse(source, no);
      case Decoded.Letters letters -> read(source, given, bytes, letters.text());
    };
  }

  private Outcome read(Source source, Sidecar given, byte[] bytes, String letters) {
    if (letters.isBlank()) {
      return refused(source, Problem.EMPTY, "expected text, found only white space");
    }
    var kind = FileKind.of(source.path(), letters);
    var other = kind.notRead(source.path());
    if (other.isPresent()) {
      return unsupported(source, other.get());
    }
    return content(kind, letters)
        .<Outcome>map(found -> new Outcome.Read(report(source, given, bytes, found)))
        .orElseGet(
            () -> refused(source, Problem.EMPTY, "expected text, found markup and no words"));
  }

  private Optional<Content> content(FileKind kind, String letters) {
    return switch (kind) {
      case PAGE -> page.read(letters);
      case MARKDOWN -> markdown.read(letters);
      default -> text.read(letters);
    };
  }

  private static Report report(Source source, Sidecar given, byte[] bytes, Content content) {
    return Report.of(
        new Origin.LocalFile(source.path(), sha256(bytes)),
        given.over(source.file(), content.imprint()),
        content.language(),
        content.text(),
        content.cleaned());
  }

  /// A known type under its own name is merely not read yet; the same under a text's name is a
  /// mistake.
  private static Outcome refuse(Source source, Decoded.Refused refused) {
    if (refused.problem() != Problem.BINARY || FileKind.promisesText(source.path())) {
      return refused(source, refused.problem(), refused.detail());
    }
    String known = refused.type().isEmpty() ? "a file of unknown type" : refused.type();
    return unsupported(source, FileKind.other(source.path()).orElse(known));
  }

  private static Outcome unsupported(Source source, String type) {
    return refused(
        source,
        Problem.UNSUPPORTED_TYPE,
        "expected .txt, .html or .md, found " + type + "; save it as one of these");
  }

  private static Outcome refused(Source source, Problem problem, String detail) {
    return new Outcome.Refused(new Skipped(source.path(), problem, detail));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
