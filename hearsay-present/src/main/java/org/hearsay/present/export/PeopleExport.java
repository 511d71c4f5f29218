package org.hearsay.present.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Evidence;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.ReportId;
import org.hearsay.present.people.EntitySheet;
import org.hearsay.present.people.EntitySheets;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.Words;
import tools.jackson.databind.json.JsonMapper;

/// People, then organisations, as JSON Lines, one a line, those in most reports first;
/// `docs/people.schema.json` describes them.
public final class PeopleExport {

  public static final int SCHEMA = 1;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final PoolView pool;
  private final Map<ReportId, CodePoints> points = new HashMap<>();

  private PeopleExport(PoolView pool) {
    this.pool = pool;
  }

  public static Stream<String> lines(PoolView pool) {
    var sheets = new EntitySheets(pool);
    var export = new PeopleExport(pool);
    return Stream.of(Mention.Kind.PERSON, Mention.Kind.ORGANISATION)
        .flatMap(kind -> sheets.all(kind).stream())
        .map(entity -> JSON.writeValueAsString(export.entity(entity, sheets.sheet(entity))));
  }

  private Map<String, Object> entity(Link.SameEntity entity, EntitySheet sheet) {
    var line = new LinkedHashMap<String, Object>();
    line.put("schema", SCHEMA);
    line.put("id", entity.id());
    line.put("name", entity.name());
    line.put("kind", Words.of(entity.kind()));
    line.put("spellings", entity.spellings().stream().map(this::called).toList());
    line.put("roles", entity.roles().stream().map(this::called).toList());
    line.put("apart", entity.apart());
    line.put("says", sheet.says().stream().map(EntitySheet.Saying::claim).toList());
    line.put("spoken_of_in", sheet.saidOf().stream().map(EntitySheet.Saying::claim).toList());
    return line;
  }

  private Map<String, Object> called(Link.Called called) {
    var object = new LinkedHashMap<String, Object>();
    object.put("words", called.printed());
    object.put(
        "where", called.where().stream().map(this::place).flatMap(Optional::stream).toList());
    object.put("because", called.because());
    return object;
  }

  private Optional<Map<String, Object>> place(Evidence words) {
    return pool.reading(words.report()).map(numbered -> place(numbered, words));
  }

  private Map<String, Object> place(NumberedReading numbered, Evidence words) {
    var report = numbered.reading().report();
    var object = new LinkedHashMap<String, Object>();
    object.put("file", report.origin().label());
    object.put("sentence", numbered.sentenceAt(words.span().start()));
    object.put(
        "span",
        points.computeIfAbsent(report.id(), any -> new CodePoints(report.text())).of(words.span()));
    return object;
  }
}
