package org.hearsay.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {

  private static final JsonMapper JACKSON = JsonMapper.builder().build();

  @Test
  void everyLetterIsWrittenAsJacksonWritesIt() {
    for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
      for (String text : List.of("a" + (char) letter, (char) letter + "b")) {
        assertSame(text, json -> json.text(text));
      }
    }
  }

  @Test
  void textsOfAnyLettersAreWrittenAsJacksonWritesThem() {
    var random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      int most = List.of(0x80, 0x800, 0xFFFF, Character.MAX_CODE_POINT).get(i % 4);
      var text = new StringBuilder();
      random.ints(random.nextInt(200), 0, most + 1).forEach(text::appendCodePoint);
      random.ints(3, 0xD800, 0xE000).forEach(half -> text.append((char) half));
      assertSame(text.toString(), json -> json.text(text.toString()));
    }
    String pages = "𝄞 page\n".repeat(200_000);
    assertSame(pages, json -> json.text(pages));
  }

  @Test
  void numbersAreWrittenAsJacksonWritesThem() {
    var random = new Random(6);
    long[] longs = random.longs(2_000).toArray();
    assertSame(longs, json -> json.numbers(longs));
    for (long number : List.of(0L, 7L, -10L, Long.MIN_VALUE, Long.MAX_VALUE)) {
      assertSame(number, json -> json.number(number));
    }
    for (double number :
        List.of(
            0.0,
            -0.0,
            5e3,
            16.59,
            1e-7,
            1e21,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY)) {
      assertSame(number, json -> json.number(number));
    }
    random
        .longs(2_000)
        .mapToDouble(Double::longBitsToDouble)
        .forEach(number -> assertSame(number, json -> json.number(number)));
  }

  @Test
  void daysTimesAndChoicesAreWrittenAsJacksonWritesThem() {
    for (int year : List.of(-44, 0, 999, 2016, 12_016)) {
      var day = LocalDate.of(year, 2, 3);
      assertSame(day, json -> json.day(day));
      for (var time : List.of(day.atStartOfDay(), day.atTime(4, 5, 6), day.atTime(4, 5, 6, 7))) {
        assertSame(time, json -> json.time(time));
      }
    }
    assertSame(LocalDateTime.MAX, json -> json.time(LocalDateTime.MAX));
    assertSame(ChronoUnit.YEARS, json -> json.choice(ChronoUnit.YEARS));
  }

  @Test
  void listsAndWhatMayBeMissingAreWrittenAsJacksonWritesThem() {
    var lists = List.of(List.of(), List.of("a"), List.of("b", "", "c"));
    assertSame(lists, json -> json.list(lists, (one, list) -> one.list(list, this::text)));
    var some = List.of(Optional.of("a"), Optional.empty(), Optional.of("b"));
    assertSame(some, json -> json.list(some, (one, may) -> one.orNull(may, this::text)));
  }

  private void text(JsonWriter json, Object text) {
    json.text(text.toString());
  }

  private static void assertSame(Object value, Consumer<JsonWriter> write) {
    byte[] jackson = JACKSON.writeValueAsBytes(value);
    assertThat(bytes(write)).as(new String(jackson, StandardCharsets.UTF_8)).isEqualTo(jackson);
  }

  static byte[] bytes(Consumer<JsonWriter> write) {
    var bytes = new ByteArrayOutputStream();
    try (var json = new JsonWriter(bytes)) {
      write.accept(json);
    }
    return bytes.toByteArray();
  }
}
