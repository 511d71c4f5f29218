package org.hearsay.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.hearsay.rules.Packs;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite itself, which comes in the jar and can only be loaded from a file. It is unpacked once
/// into the user's cache; left to itself, its driver unpacks it and
/// deletes it in each run. Where the cache cannot be written, or holds what this computer cannot
/// load, it does so still.
final class NativeLibrary {

  private static final String PLACE = "org.sqlite.lib.path";
  private static final String NAME = LibraryLoaderUtil.getNativeLibName();

  private NativeLibrary() {}

  /// Tells the driver where it lies; to be called before the first connection.
  static synchronized void ready() {
    if (System.getProperty(PLACE) != null) {
      return;
    }
    String computer = LibraryLoaderUtil.getNativeLibResourcePath();
    String version = "sqlite-" + SQLiteJDBCLoader.getVersion();
    var home = Packs.cache().resolve(version + computer.replace('/', '-'));
    try (var stream = SQLiteJDBCLoader.class.getResourceAsStream(computer + "/" + NAME)) {
      if (stream != null) {
        keep(stream.readAllBytes(), home);
        System.setProperty(PLACE, home.toString());
      }
    } catch (IOException unwritable) {
      // The driver unpacks it for itself.
      return;
    }
  }

  /// What lies there already is loaded only if it is the same, byte for byte.
  private static void keep(byte[] library, Path home) throws IOException {
    var file = home.resolve(NAME);
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), library)) {
      return;
    }
    Files.createDirectories(home);
    var part = Files.createTempFile(home, "sqlite", ".part");
    try {
      Files.write(part, library);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
