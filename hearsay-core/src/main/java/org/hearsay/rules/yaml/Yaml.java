package org.hearsay.rules.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// A piece of a YAML text as written: every scalar is its letters, whatever type YAML gives it.
public sealed interface Yaml {

  Yaml NOTHING = new Text("");

  /// A scalar; an empty one where YAML has null.
  record Text(String letters) implements Yaml {}

  record Items(List<Yaml> items) implements Yaml {}

  record Fields(Map<String, Yaml> fields) implements Yaml {}

  /// Reads the one document of `text`.
  ///
  /// @throws IllegalArgumentException if it is no YAML; the message says what is wrong where
  static Yaml parse(String text) {
    try {
      var settings = LoadSettings.builder().setBufferSize(Math.max(1024, text.length())).build();
      var events = new ParserImpl(settings, new StreamReader(settings, text));
      while (is(events.peekEvent(), Event.ID.StreamStart, Event.ID.DocumentStart)) {
        events.next();
      }
      return is(events.peekEvent(), Event.ID.StreamEnd, Event.ID.StreamEnd)
          ? NOTHING
          : next(events);
    } catch (YamlEngineException wrong) {
      throw new IllegalArgumentException(
          "expected YAML, found: ".concat(wrong.getMessage()), wrong);
    }
  }

  /// What stands under `key`; [#NOTHING] if nothing does.
  default Yaml at(String key) {
    return this instanceof Fields fields ? fields.fields().getOrDefault(key, NOTHING) : NOTHING;
  }

  /// The letters of a scalar; empty for anything else.
  default String letters() {
    return this instanceof Text text ? text.letters() : "";
  }

  /// The items of a list; anything else is its own only item, and nothing is none.
  default List<Yaml> items() {
    if (this instanceof Items list) {
      return list.items();
    }
    boolean none = this instanceof Text text && text.letters().isEmpty();
    return none ? List.of() : List.of(this);
  }

  private static boolean is(Event event, Event.ID one, Event.ID other) {
    return event.getEventId() == one || event.getEventId() == other;
  }

  private static Yaml next(Parser events) {
    var event = events.next();
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case SequenceStart -> sequence(events);
      case MappingStart -> mapping(events);
      default ->
          throw new IllegalArgumentException(
              "expected a text, a list or a table, found ".concat(event.toString()));
    };
  }

  private static Yaml scalar(ScalarEvent event) {
    String letters = event.getValue();
    boolean none = event.isPlain() && (letters.equals("null") || letters.equals("~"));
    return none ? NOTHING : new Text(letters);
  }

  private static Yaml sequence(Parser events) {
    var items = new ArrayList<Yaml>();
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      items.add(next(events));
    }
    events.next();
    return new Items(items);
  }

  private static Yaml mapping(Parser events) {
    var fields = new LinkedHashMap<String, Yaml>();
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      String key = next(events).letters();
      fields.put(key, next(events));
    }
    events.next();
    return new Fields(fields);
  }
}
