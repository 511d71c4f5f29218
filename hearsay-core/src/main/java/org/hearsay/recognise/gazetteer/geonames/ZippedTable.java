package org.hearsay.recognise.gazetteer.geonames;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The rows of one tab-separated member of a zip file, read one after another.
///
/// Nothing of the file is unpacked to disk, and no name in it becomes a path. A member that grows
/// more than a hundredfold, or to more than eight gigabytes, is refused, and so is a line of more
/// than a million letters.
final class ZippedTable implements AutoCloseable {

  private static final long MOST_BYTES = 8L << 30;
  private static final long MOST_GROWTH = 100;
  private static final long SMALL = 1 << 20;
  private static final int LONGEST_LINE = 1_000_000;
  private static final int BUFFER = 1 << 16;

  /// Members that explain the others.
  private static final Set<String> BESIDE = Set.of("readme.txt", "iso-languagecodes.txt");

  private final ZipFile zip;
  private final String from;
  private final long size;
  private final Bounded bytes;
  private final BufferedReader lines;
  private final List<Integer> columns;
  private long number;

  /// @param member the member looked for; any other is taken only where it is the one table
  /// @param columns how many columns a row may have
  ZippedTable(Path file, String member, Integer... columns) throws IOException {
    this.columns = List.of(columns);
    zip = open(file);
    try {
      var entry = entry(file, member);
      from = file.getFileName() + ", " + entry.getName();
      size = entry.getSize();
      long packed = Math.max(0, entry.getCompressedSize());
      long most = Math.min(MOST_BYTES, Math.max(SMALL, MOST_GROWTH * packed));
      bytes = new Bounded(zip.getInputStream(entry), from, most);
      lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), BUFFER);
    } catch (IOException | RuntimeException refused) {
      zip.close();
      throw refused;
    }
  }

  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException wrong) {
      throw new IOException(
          file
              + ": expected a zip file as GeoNames offers it, found other bytes: "
              + wrong.getMessage(),
          wrong);
    }
  }

  private ZipEntry entry(Path file, String member) throws IOException {
    var tables = new ArrayList<ZipEntry>();
    for (var entry : Collections.list(zip.entries())) {
      if (entry.getName().equals(member)) {
        return entry;
      }
      if (entry.getName().endsWith(".txt") && !BESIDE.contains(entry.getName())) {
        tables.add(entry);
      }
    }
    if (tables.size() == 1) {
      return tables.getFirst();
    }
    var found = zip.stream().limit(5).map(ZipEntry::getName).toList();
    throw new IOException(
        "%s: expected the member %s, or one table alone, found %s"
            .formatted(file, member, found.isEmpty() ? "none" : String.join(", ", found)));
  }

  /// The next row; null at the end.
  String @Nullable [] next() throws IOException {
    String line = line();
    if (line == null) {
      return null;
    }
    number++;
    String[] row = line.split("\t", -1);
    if (!columns.contains(row.length)) {
      throw wrong("expected " + spelled() + " columns, found " + row.length);
    }
    return row;
  }

  private String spelled() {
    return String.join(" or ", columns.stream().map(String::valueOf).toList());
  }

  /// A line without its end.
  private @Nullable String line() throws IOException {
    var line = new StringBuilder();
    int letter = lines.read();
    if (letter < 0) {
      return null;
    }
    for (; letter >= 0 && letter != '\n'; letter = lines.read()) {
      line.append((char) letter);
      if (line.length() > LONGEST_LINE) {
        number++;
        throw wrong(
            "expected a line of at most %,d letters, found a longer one".formatted(LONGEST_LINE));
      }
    }
    int end = line.length();
    return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
  }

  /// What is wrong with the row last read.
  IOException wrong(String why) {
    return new IOException("%s, line %,d: %s".formatted(from, number, why));
  }

  /// Unpacked bytes of the whole; −1 where the file does not say.
  long size() {
    return size;
  }

  /// The row last read, from 1.
  long number() {
    return number;
  }

  /// How much of it is read, in hundredths.
  int percent() {
    return size <= 0 ? 0 : (int) Math.min(100, 100 * bytes.read / size);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /// A stream that says so where it is longer than it may be.
  private static final class Bounded extends InputStream {
    private final InputStream in;
    private final String from;
    private final long most;
    private long read;

    Bounded(InputStream in, String from, long most) {
      this.in = in;
      this.from = from;
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int at, int length) throws IOException {
      int count = in.read(bytes, at, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int more) throws IOException {
      read += more;
      if (read > most) {
        throw new IOException(
            "%s: expected at most %,d bytes unpacked, found more".formatted(from, most));
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
