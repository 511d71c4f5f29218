package org.hearsay.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hearsay.model.Report;

/// One part of a stage for each language, and for each report the one of its language. That of the
/// given knowledge is made at once, another when the first report in it comes.
///
/// Example: `var times = new ByLanguage<>(knowledge, TimeFinder::of); … times.of(report)`.
public final class ByLanguage<T> {

  private final Knowledge knowledge;
  private final Function<Knowledge, T> make;
  private final Languages languages = new Languages();
  private final Map<String, T> made = new ConcurrentHashMap<>();

  public ByLanguage(Knowledge knowledge, Function<Knowledge, T> make) {
    this.knowledge = knowledge;
    this.make = make;
    made.put(knowledge.language(), make.apply(knowledge));
  }

  public T of(Report report) {
    return made.computeIfAbsent(
        languages.of(report), language -> make.apply(knowledge.in(language)));
  }
}
