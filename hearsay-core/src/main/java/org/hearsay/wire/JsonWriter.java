package org.hearsay.wire;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// JSON in the making, in UTF-8, for writers that know the model: [JsonGenerator] without the
/// mapper, whose reflection takes most of the time of writing a reading.
final class JsonWriter implements AutoCloseable {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  JsonWriter(OutputStream out) {
    json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  @Override
  public void close() {
    json.close();
  }

  JsonWriter open() {
    json.writeStartObject();
    return this;
  }

  JsonWriter end() {
    json.writeEndObject();
    return this;
  }

  JsonWriter name(String name) {
    json.writeName(name);
    return this;
  }

  JsonWriter text(String text) {
    json.writeString(text);
    return this;
  }

  JsonWriter choice(Enum<?> value) {
    return text(value.toString());
  }

  JsonWriter number(long number) {
    json.writeNumber(number);
    return this;
  }

  /// What is no number in JSON stands in quotes: "NaN".
  JsonWriter number(double number) {
    json.writeNumber(number);
    return this;
  }

  JsonWriter truth(boolean truth) {
    json.writeBoolean(truth);
    return this;
  }

  JsonWriter day(LocalDate day) {
    return text(day.toString());
  }

  JsonWriter time(LocalDateTime time) {
    return text(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time));
  }

  <T> JsonWriter list(List<T> values, BiConsumer<JsonWriter, T> each) {
    json.writeStartArray();
    for (var value : values) {
      each.accept(this, value);
    }
    json.writeEndArray();
    return this;
  }

  JsonWriter numbers(long[] numbers) {
    json.writeArray(numbers, 0, numbers.length);
    return this;
  }

  <T> JsonWriter orNull(Optional<T> value, BiConsumer<JsonWriter, T> as) {
    if (value.isPresent()) {
      as.accept(this, value.get());
    } else {
      json.writeNull();
    }
    return this;
  }
}
