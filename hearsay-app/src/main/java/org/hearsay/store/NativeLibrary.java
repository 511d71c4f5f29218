package org.hearsay.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hearsay.rules.Packs;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite itself, which comes in the jar and can only be loaded from a file. It is unpacked once
/// into the user's cache; left to itself, its driver unpacks it, compares it byte by byte and
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
    String computer = System.getProperty("os.name") + "-" + System.getProperty("os.arch");
    String folder = "sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + computer.replace(' ', '-');
    var home = Packs.cache().resolve(folder);
    try {
      if (Files.isRegularFile(home.resolve(NAME)) || unpack(home)) {
        System.setProperty(PLACE, home.toString());
      }
    } catch (IOException unwritable) {
      // The driver unpacks it for itself.
      return;
    }
  }

  private static boolean unpack(Path home) throws IOException {
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + NAME;
    try (var stream = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (stream == null) {
        return false;
      }
      Files.createDirectories(home);
      var part = Files.createTempFile(home, "sqlite", ".part");
      try {
        Files.copy(stream, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, home.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    }
    return true;
  }
}
