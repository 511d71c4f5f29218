package org.hearsay.lab.encoder;

import ai.djl.engine.Engine;
import java.io.IOException;
import org.hearsay.rules.Packs;

/// The engine that trains: PyTorch by DJL, on one thread, offline, and only where somebody asked
/// Maven for it.
final class PyTorch {

  static final String MISSING =
      "encoders are trained by PyTorch from MiniLM, which are not here;"
          + " './mvnw -q -Pencoder generate-resources -pl hearsay-lab' brings them (200 MB)";

  private PyTorch() {}

  /// Starts the engine; the same seed gives the same training.
  static Engine start(int seed) throws IOException {
    if (PyTorch.class.getResource("/ai/djl/pytorch/engine/PtEngine.class") == null) {
      throw new IOException(MISSING);
    }
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("ai.djl.default_engine", "PyTorch");
    System.setProperty("ai.djl.pytorch.num_threads", "1");
    System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    System.setProperty("ENGINE_CACHE_DIR", Packs.cache().resolve("djl").toString());
    System.setProperty("DJL_CACHE_DIR", Packs.cache().resolve("djl").toString());
    var engine = Engine.getEngine("PyTorch");
    engine.setRandomSeed(seed);
    return engine;
  }
}
