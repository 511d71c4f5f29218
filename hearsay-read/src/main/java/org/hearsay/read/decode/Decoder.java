package org.hearsay.read.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.Problem;

/// Finds a file's character encoding: byte order mark, then what a page declares of itself, then
/// valid UTF-8, then UTF-16 by its zero bytes, then windows-1252 where the result reads like words.
public final class Decoder {

  private static final int HEAD = 4096;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// `<meta charset="x">`, `<meta … content="text/html; charset=x">`, `<?xml … encoding="x"?>`.
  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,300}?charset|\\?xml\\b[^>]{0,200}?encoding)"
              + "\\s{0,8}=\\s{0,8}[\"']?\\s{0,8}([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private Decoder() {}

  public static Decoded decode(byte[] bytes) {
    var type = FileTypes.of(bytes);
    if (type.isPresent()) {
      return new Decoded.Refused(Problem.BINARY, type.get(), "holds " + type.get());
    }
    var marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (looksBinary(bytes)) {
      return new Decoded.Refused(
          Problem.BINARY, "", "holds zero or control bytes, as programs and pictures do");
    }
    return declared(bytes)
        .or(() -> strict(bytes, 0, StandardCharsets.UTF_8))
        .or(() -> wide(bytes))
        .or(() -> western(bytes))
        .orElseGet(Decoder::unknown);
  }

  private static Decoded unknown() {
    return new Decoded.Refused(
        Problem.CHARSET_UNKNOWN,
        "",
        "expected UTF-8, UTF-16, windows-1252 or a page that declares its encoding, found bytes"
            + " that make no words in these; save it as UTF-8 and read it again");
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(strict(bytes, 3, StandardCharsets.UTF_8).orElseGet(Decoder::unknown));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(strict(bytes, 2, StandardCharsets.UTF_16LE).orElseGet(Decoder::unknown));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(strict(bytes, 2, StandardCharsets.UTF_16BE).orElseGet(Decoder::unknown));
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// What a page says of itself, unless it says UTF-16 (it could not be read as ASCII then) or its
  /// bytes are valid UTF-8 all the same: many pages declare an encoding they left long ago.
  private static Optional<Decoded> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    var found = DECLARED.matcher(head);
    if (!found.find()) {
      return Optional.empty();
    }
    var utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    return utf8.isPresent() ? utf8 : named(found.group(1)).map(charset -> lenient(bytes, charset));
  }

  private static Optional<Charset> named(String name) {
    try {
      var charset = Charset.forName(name);
      boolean western = charset.equals(StandardCharsets.ISO_8859_1) || name.equals("us-ascii");
      return name.toLowerCase(java.util.Locale.ROOT).startsWith("utf-16")
          ? Optional.empty()
          : Optional.of(western ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unheardOf) {
      return Optional.empty();
    }
  }

  private static Decoded lenient(byte[] bytes, Charset charset) {
    return new Decoded.Letters(new String(bytes, charset), charset.name());
  }

  private static Optional<Decoded> strict(byte[] bytes, int from, Charset charset) {
    try {
      String text =
          charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
      return Optional.of(new Decoded.Letters(text, charset.name()));
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  /// Zero bytes in every second place are UTF-16 without a mark; elsewhere they are no text.
  private static boolean looksBinary(byte[] bytes) {
    int controls = 0;
    int zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
      controls += (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') ? 1 : 0;
    }
    return controls > 0 && controls * 100L > bytes.length && evenZeros(bytes, zeros).isEmpty();
  }

  private static Optional<Charset> evenZeros(byte[] bytes, int zeros) {
    if (zeros * 10L < bytes.length * 2L || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int even = 0;
    for (int i = 0; i < bytes.length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
    }
    int odd = zeros - even;
    if (odd > 20 * even) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > 20 * odd ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static Optional<Decoded> wide(byte[] bytes) {
    int zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
    }
    return evenZeros(bytes, zeros).flatMap(charset -> strict(bytes, 0, charset));
  }

  private static Optional<Decoded> western(byte[] bytes) {
    return Western.plausible(bytes) ? Optional.of(lenient(bytes, WINDOWS_1252)) : Optional.empty();
  }
}
