package org.hearsay.present.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.present.people.EntityLine;
import org.hearsay.present.people.EntitySheet;
import org.hearsay.present.people.EntitySheets;
import org.hearsay.present.people.WhoIsWho;

/// The people of a page, or its organisations: those in most reports set out, more of them in an
/// index.
///
/// @param id of the section, and the name of the command that lists all: "people"
/// @param all how many the pool has
/// @param index by name
public record Entities(String id, int all, List<Entry> entries, List<Indexed> index) {

  /// How many are set out.
  static final int MOST = 50;

  /// How many are in the index.
  static final int MOST_INDEXED = 1000;

  public Entities {
    entries = List.copyOf(entries);
    index = List.copyOf(index);
  }

  /// Somebody who is set out.
  public record Entry(String anchor, EntitySheet sheet, List<Other> apart) {
    public Entry {
      apart = List.copyOf(apart);
    }
  }

  /// Somebody who is kept apart.
  ///
  /// @param target whose section it leads to; empty where that is not set out
  public record Other(String name, String target, String because) {}

  /// A line of the index.
  public record Indexed(EntityLine line, String target) {}

  /// How many are in neither.
  public int left() {
    return all - index.size();
  }

  static List<Link.SameEntity> first(EntitySheets sheets, Mention.Kind kind) {
    var all = sheets.all(kind);
    return all.subList(0, Math.min(MOST, all.size()));
  }

  /// @param shown the anchors of all who are set out, of either kind
  static Entities of(EntitySheets sheets, Mention.Kind kind, Set<String> shown) {
    var all = sheets.lines(kind);
    var anchors = new HashMap<String, String>();
    sheets.who().all().forEach(one -> anchors.putIfAbsent(one.id(), WhoIsWho.anchor(one)));
    return new Entities(
        kind == Mention.Kind.PERSON ? "people" : "organisations",
        all.size(),
        first(sheets, kind).stream()
            .map(sheets::sheet)
            .map(
                sheet ->
                    new Entry(
                        sheet.line().anchor(),
                        sheet,
                        sheet.apart().stream()
                            .map(
                                other ->
                                    other(other, anchors.getOrDefault(other.entity(), ""), shown))
                            .toList()))
            .toList(),
        all.stream()
            .limit(MOST_INDEXED)
            .sorted(Comparator.comparing(EntityLine::sorted).thenComparing(EntityLine::id))
            .map(line -> new Indexed(line, shown.contains(line.anchor()) ? line.anchor() : ""))
            .toList());
  }

  private static Other other(Link.Apart apart, String anchor, Set<String> shown) {
    return new Other(apart.name(), shown.contains(anchor) ? anchor : "", apart.because());
  }
}
