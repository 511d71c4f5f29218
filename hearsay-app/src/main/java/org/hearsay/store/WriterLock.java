package org.hearsay.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Lets one program at a time write to a dossier. The lock is on a file beside it, is given back by
/// the operating system when its holder dies, and leaves readers alone. The empty file stays: were
/// it deleted, a third program could lock a new one while a second still waits at the old.
final class WriterLock implements AutoCloseable {

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /// @throws StoreException where somebody else is writing
  static WriterLock take(Path dossier) {
    var file = dossier.resolveSibling(dossier.getFileName() + "-lock");
    try {
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel).isEmpty()) {
        channel.close();
        throw new StoreException(
            "expected to be the only one writing to "
                + dossier
                + ", found another 'hearsay' at it; wait for it to end, or use --into with another file");
      }
      return new WriterLock(channel);
    } catch (IOException refused) {
      throw new StoreException(
          "cannot write beside "
              + dossier
              + ": "
              + refused.getMessage()
              + "; use --into with a file in a folder you may write to",
          refused);
    }
  }

  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException ours) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException left) {
      // The lock is gone with the process.
      return;
    }
  }
}
