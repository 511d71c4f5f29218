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

  private NativeLibrary() {}

  /// Tells the driver where it lies; to be called before the first connection.
  static synchronized void ready() {
    if (System.getProperty(PLACE) != null) {
      return;
    }
    String computer = System.getProperty("os.name") + "-" + System.getProperty("os.arch");
    String folder = "sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + computer.replace(' ', '-');
    var file = Packs.cache().resolve(folder).resolve(LibraryLoaderUtil.getNativeLibName());
    try {
      if (Files.isRegularFile(file) || unpack(file)) {
        System.setProperty(PLACE, file.getParent().toString());
      }
    } catch (IOException unwritable) {
      // The driver unpacks it for itself.
      return;
    }
  }

  private static boolean unpack(Path file) throws IOException {
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + file.getFileName();
    try (var stream = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (stream == null) {
        return false;
      }
      Files.createDirectories(file.getParent());
      var part = Files.createTempFile(file.getParent(), "sqlite", ".part");
      try {
        Files.copy(stream, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    }
    return true;
  }
}
