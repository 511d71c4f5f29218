package org.hearsay.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The packs in the jar, trained models and the gazetteer, as `org/hearsay/packs/packs.tsv` lists
/// them. Each is checked by size and SHA-256 when it is taken out of the jar, and by size when it
/// is opened where it was unpacked to.
public final class Packs {

  private static final String ROOT = "/org/hearsay/packs/";

  /// One line of `packs.tsv`.
  ///
  /// @param bytes size of the file
  /// @param made the command that makes it
  public record Pack(
      String name,
      String file,
      String version,
      long bytes,
      String sha256,
      String licence,
      String made) {}

  private final Map<String, Pack> packs = new LinkedHashMap<>();

  private Packs(List<String> lines) {
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        var columns = line.split("\t");
        if (columns.length != 7) {
          throw new RuleException(
              "packs.tsv: expected 7 columns, found " + columns.length + ": " + line);
        }
        packs.put(
            columns[0],
            new Pack(
                columns[0],
                columns[1],
                columns[2],
                Long.parseLong(columns[3]),
                columns[4],
                columns[5],
                columns[6]));
      }
    }
  }

  /// What is in the jar.
  public static Packs bundled() {
    try (var stream = open("packs.tsv")) {
      return new Packs(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException broken) {
      throw new RuleException("packs.tsv cannot be read", broken);
    }
  }

  public List<Pack> all() {
    return List.copyOf(packs.values());
  }

  /// The pack's whole contents, on the heap.
  public byte[] bytes(String name) {
    var pack = pack(name);
    try (var stream = open(pack.file())) {
      byte[] bytes = stream.readAllBytes();
      check(pack, bytes);
      return bytes;
    } catch (IOException broken) {
      throw new RuleException("the pack " + name + " cannot be read", broken);
    }
  }

  /// The pack's whole contents, on the heap; read from where it is unpacked to, so that its hash
  /// is worked out once and not in each run.
  public byte[] unpacked(String name) {
    var mapped = mapped(name);
    byte[] bytes = new byte[mapped.remaining()];
    mapped.get(bytes);
    return bytes;
  }

  /// The pack's contents mapped into memory. A jar entry cannot be mapped, so it is unpacked
  /// once, under its hash, into the user's cache (`$XDG_CACHE_HOME/hearsay` or
  /// `~/.cache/hearsay`); where that cannot be written it is held on the heap instead.
  public ByteBuffer mapped(String name) {
    var pack = pack(name);
    try {
      var file = cache().resolve(pack.sha256().substring(0, 16) + "-" + pack.file());
      if (!Files.isRegularFile(file) || Files.size(file) != pack.bytes()) {
        unpack(pack, file);
      }
      try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
        return channel.map(FileChannel.MapMode.READ_ONLY, 0, pack.bytes());
      }
    } catch (IOException unwritable) {
      return ByteBuffer.wrap(bytes(name)).asReadOnlyBuffer();
    }
  }

  private void unpack(Pack pack, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    var part = Files.createTempFile(file.getParent(), pack.name(), ".part");
    try {
      Files.write(part, bytes(pack.name()));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Where Hearsay keeps what it can make again: `$XDG_CACHE_HOME/hearsay` or `~/.cache/hearsay`.
  public static Path cache() {
    return folder("XDG_CACHE_HOME", ".cache");
  }

  /// Where the user's own pack of this name is kept, which is laid under the bundled one:
  /// `$XDG_DATA_HOME/hearsay/NAME.bin` or `~/.local/share/hearsay/NAME.bin`.
  public static Path own(String name) {
    return folder("XDG_DATA_HOME", ".local/share").resolve(name + ".bin");
  }

  private static Path folder(String variable, String otherwise) {
    String given = System.getenv(variable);
    var base =
        given == null || given.isBlank()
            ? Path.of(System.getProperty("user.home", "."), otherwise)
            : Path.of(given);
    return base.resolve("hearsay");
  }

  private Pack pack(String name) {
    var pack = packs.get(name);
    if (pack == null) {
      throw new RuleException(
          "expected one of the packs " + packs.keySet() + ", found \"" + name + "\"");
    }
    return pack;
  }

  private static void check(Pack pack, byte[] bytes) {
    String found = sha256(bytes);
    if (bytes.length != pack.bytes() || !found.equals(pack.sha256())) {
      throw new RuleException(
          "the pack "
              + pack.file()
              + " is damaged: expected "
              + pack.bytes()
              + " bytes with SHA-256 "
              + pack.sha256()
              + ", found "
              + bytes.length
              + " bytes with "
              + found
              + "; build or download Hearsay again");
    }
  }

  /// SHA-256 in hexadecimal.
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static InputStream open(String file) {
    var stream = Packs.class.getResourceAsStream(ROOT + file);
    if (stream == null) {
      throw new RuleException(
          "expected the pack file " + file + " among the resources, found none");
    }
    return stream;
  }
}
