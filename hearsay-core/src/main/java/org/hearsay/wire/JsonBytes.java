package org.hearsay.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hearsay.model.Span;

/// JSON in the making, in UTF-8: byte for byte what Jackson would write, in a fraction of its time.
/// The comma between two values is put when the second is begun.
final class JsonBytes {

  private static final int ROOM = 1 << 17;

  /// Of a number, with the comma before it.
  private static final int SHORT = 32;

  /// A backslash, "u" and four digits.
  private static final int LONGEST_LETTER = 6;

  private byte[] bytes = new byte[ROOM];
  private int size;
  private final Map<Object, Span> written = new IdentityHashMap<>();

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  JsonBytes open() {
    comma();
    add('{');
    return this;
  }

  JsonBytes close() {
    room(1);
    add('}');
    return this;
  }

  /// @param name in ASCII, without quotes
  JsonBytes name(String name) {
    comma();
    room(name.length() + 3);
    add('"');
    ascii(name);
    add('"');
    add(':');
    return this;
  }

  JsonBytes text(String text) {
    comma();
    room(LONGEST_LETTER * text.length() + 2);
    add('"');
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= ' ' && letter < 0x80 && letter != '"' && letter != '\\') {
        add(letter);
      } else if (letter < 0x80) {
        escape(letter);
      } else if (Character.isHighSurrogate(letter)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        pair(Character.toCodePoint(letter, text.charAt(i)));
      } else {
        beyondAscii(letter);
      }
    }
    add('"');
    return this;
  }

  JsonBytes choice(Enum<?> value) {
    return text(value.toString());
  }

  JsonBytes number(long number) {
    comma();
    ascii(Long.toString(number));
    return this;
  }

  /// What is no number in JSON stands in quotes: "NaN".
  JsonBytes number(double number) {
    if (!Double.isFinite(number)) {
      return text(Double.toString(number));
    }
    comma();
    ascii(Double.toString(number));
    return this;
  }

  JsonBytes truth(boolean truth) {
    comma();
    ascii(truth ? "true" : "false");
    return this;
  }

  JsonBytes day(LocalDate day) {
    return text(day.toString());
  }

  JsonBytes time(LocalDateTime time) {
    return text(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time));
  }

  <T> JsonBytes list(List<T> values, BiConsumer<JsonBytes, T> each) {
    comma();
    add('[');
    for (var value : values) {
      each.accept(this, value);
    }
    room(1);
    add(']');
    return this;
  }

  JsonBytes numbers(long[] numbers) {
    comma();
    add('[');
    for (long number : numbers) {
      number(number);
    }
    room(1);
    add(']');
    return this;
  }

  <T> JsonBytes orNull(Optional<T> value, BiConsumer<JsonBytes, T> as) {
    if (value.isPresent()) {
      as.accept(this, value.get());
    } else {
      comma();
      ascii("null");
    }
    return this;
  }

  /// Writes a value, or copies what was written of the very same one before.
  <T> JsonBytes once(T value, BiConsumer<JsonBytes, T> as) {
    comma();
    var before = written.get(value);
    if (before == null) {
      int start = size;
      as.accept(this, value);
      written.put(value, new Span(start, size));
    } else {
      room(before.length());
      System.arraycopy(bytes, before.start(), bytes, size, before.length());
      size += before.length();
    }
    return this;
  }

  /// The comma between two values, and room for a bracket or number after it. A value ends in a
  /// letter, a digit, a quote or a closing bracket.
  private void comma() {
    room(SHORT);
    byte last = size == 0 ? (byte) '[' : bytes[size - 1];
    if (last != '{' && last != '[' && last != ':' && last != ',') {
      add(',');
    }
  }

  private void escape(char letter) {
    switch (letter) {
      case '"', '\\' -> escaped(letter);
      case '\n' -> escaped('n');
      case '\t' -> escaped('t');
      case '\r' -> escaped('r');
      case '\b' -> escaped('b');
      case '\f' -> escaped('f');
      default -> unicode(letter);
    }
  }

  private void escaped(char letter) {
    add('\\');
    add(letter);
  }

  private void beyondAscii(char letter) {
    if (Character.isSurrogate(letter)) {
      unicode(letter);
    } else if (letter < 0x800) {
      add(0xC0 | letter >> 6);
      add(0x80 | letter & 0x3F);
    } else {
      add(0xE0 | letter >> 12);
      add(0x80 | letter >> 6 & 0x3F);
      add(0x80 | letter & 0x3F);
    }
  }

  private void pair(int point) {
    add(0xF0 | point >> 18);
    add(0x80 | point >> 12 & 0x3F);
    add(0x80 | point >> 6 & 0x3F);
    add(0x80 | point & 0x3F);
  }

  private void unicode(char letter) {
    escaped('u');
    for (int shift = 12; shift >= 0; shift -= 4) {
      add("0123456789ABCDEF".charAt(letter >> shift & 0xF));
    }
  }

  private void ascii(String letters) {
    byte[] ascii = letters.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(ascii, 0, bytes, size, ascii.length);
    size += ascii.length;
  }

  /// Where there is [#room].
  private void add(int one) {
    bytes[size++] = (byte) one;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
