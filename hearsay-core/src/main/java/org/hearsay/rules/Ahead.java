package org.hearsay.rules;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// Work begun on a thread of its own before its result is needed: large packs are opened while
/// other things are made ready.
///
/// Example: `var names = Ahead.of(() -> NameFinder.of(knowledge)); …; names.get()`.
public final class Ahead<T> implements Supplier<T> {

  private final FutureTask<T> work;

  private Ahead(Callable<T> work) {
    this.work = new FutureTask<>(work);
  }

  /// Begins `work` at once.
  public static <T> Ahead<T> of(Supplier<T> work) {
    var ahead = new Ahead<>(work::get);
    var thread = new Thread(ahead.work, "ahead");
    thread.setDaemon(true);
    thread.start();
    return ahead;
  }

  /// The result, once it is there; where the work failed, its own exception.
  @Override
  public T get() {
    try {
      return work.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while making ready", stopped);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException own) {
        throw own;
      }
      if (failed.getCause() instanceof Error own) {
        throw own;
      }
      throw new IllegalStateException(failed);
    }
  }
}
