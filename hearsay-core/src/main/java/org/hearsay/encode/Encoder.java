package org.hearsay.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Passage;
import org.hearsay.rules.Packs;
import org.hearsay.rules.RuleException;

/// A small pretrained encoder with heads: it reads the words of a report and gives each its scores.
///
/// It is an ONNX file that holds its vocabulary and sizes among its own properties. It runs on one
/// thread, a window at a time, so that the same report always gets the same scores.
public final class Encoder implements AutoCloseable {

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final EncoderProperties properties;
  private final WordPieces pieces;

  private Encoder(OrtEnvironment environment, OrtSession session) throws OrtException {
    this.environment = environment;
    this.session = session;
    this.properties = EncoderProperties.of(session.getMetadata().getCustomMetadata());
    this.pieces = new WordPieces(properties.vocabulary());
  }

  /// The encoder of this pack.
  public static Encoder of(Packs packs, String pack) {
    return read(packs.mapped(pack));
  }

  /// The encoder of an ONNX file.
  public static Encoder read(ByteBuffer file) {
    try {
      var environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      environment.setTelemetry(false);
      try (var options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
        options.setDeterministicCompute(true);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        return new Encoder(environment, environment.createSession(direct(file), options));
      }
    } catch (OrtException broken) {
      throw new RuleException("the encoder cannot be opened: " + broken.getMessage(), broken);
    }
  }

  private static ByteBuffer direct(ByteBuffer file) {
    return file.isDirect()
        ? file
        : ByteBuffer.allocateDirect(file.remaining()).put(file.duplicate()).flip();
  }

  /// The names and sizes of its heads, and how much it reads at once.
  public EncoderProperties properties() {
    return properties;
  }

  /// The words of a report, cut as this encoder reads them.
  public PiecedText cut(List<Passage> passages) {
    return PiecedText.of(passages, pieces);
  }

  /// The scores of each word: those of all heads, one after the other.
  public float[][] score(PiecedText text) {
    var scores = new float[text.size()][];
    for (var window : Window.over(text, properties.window())) {
      var found = run(text.input(window));
      int width = properties.outputs();
      for (int word = window.from(); word < window.to(); word++) {
        int at = (word - window.start()) * width;
        scores[word] = java.util.Arrays.copyOfRange(found, at, at + width);
      }
    }
    return scores;
  }

  private float[] run(PiecedText.Input input) {
    try (var numbers = row(input.numbers());
        var cases = row(input.cases());
        var firsts = row(input.firsts());
        var result = session.run(Map.of("pieces", numbers, "cases", cases, "firsts", firsts))) {
      var scores = ((OnnxTensor) result.get(0)).getFloatBuffer();
      var copy = new float[scores.remaining()];
      scores.get(copy);
      return copy;
    } catch (OrtException broken) {
      throw new IllegalStateException("the encoder failed: " + broken.getMessage(), broken);
    }
  }

  private OnnxTensor row(int[] numbers) throws OrtException {
    var wide = new long[numbers.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = numbers[i];
    }
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(wide), new long[] {numbers.length});
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException broken) {
      throw new IllegalStateException("the encoder cannot be closed", broken);
    }
  }
}
