package org.hearsay.cli;

import java.util.LinkedHashMap;
import java.util.List;
import org.hearsay.cli.terminal.Said;
import org.hearsay.present.page.SheetPage;
import org.hearsay.present.svg.map.MapSvg;
import org.hearsay.present.view.MapSheet;
import org.hearsay.present.view.PoolView;
import picocli.CommandLine.Command;

/// `hearsay map`: the places of the pool, by how exact they are.
@Command(
    name = "map",
    mixinStandardHelpOptions = true,
    description =
        "Lists the places of all reports by how exact they are, and what is on no map; draws them with -o.")
final class MapCommand extends SheetCommand<MapSheet> {

  MapCommand() {
    super("map");
  }

  @Override
  MapSheet sheet(PoolView pool) {
    return MapSheet.of(pool);
  }

  @Override
  SheetFile.Drawing drawing(MapSheet sheet, PoolView pool) {
    return new SheetFile.Drawing(
        sheet.tally().words(), () -> MapSvg.file(sheet), () -> SheetPage.map(pool));
  }

  @Override
  void print(MapSheet sheet) {
    if (sheet.marks().isEmpty() && sheet.listed().isEmpty()) {
      output.line("", "No report of this dossier names a place.");
      return;
    }
    output.line("", sheet.tally().words());
    var groups = new LinkedHashMap<String, List<MapSheet.Mark>>();
    for (String kind : KINDS) {
      var marks = sheet.marks().stream().filter(mark -> kind(mark).equals(kind)).toList();
      if (!marks.isEmpty()) {
        groups.put(kind, marks);
      }
    }
    groups.forEach(
        (kind, marks) -> {
          output.out().println();
          output.line("", kind + " (" + marks.size() + ")");
          marks.forEach(
              mark ->
                  place(
                      mark.name() + ", " + mark.precision(),
                      mark.claims().size(),
                      mark.receipts()));
        });
    if (!sheet.listed().isEmpty()) {
      output.out().println();
      output.line("", "on no map (" + sheet.listed().size() + ")");
      sheet
          .listed()
          .forEach(
              one ->
                  place(one.name() + ", " + why(one.why()), one.claims().size(), one.receipts()));
    }
  }

  private void place(String name, int claims, List<String> receipts) {
    output.line("  ", name + " · " + Said.claims(claims) + "  " + Said.receipts(receipts));
  }

  private static final List<String> KINDS =
      List.of(
          "points",
          "regions",
          "sides of regions",
          "landscapes",
          "vague places",
          "along a line",
          "waters");

  private static String kind(MapSheet.Mark mark) {
    return switch (mark.shape()) {
      case MapSheet.Shape.Dot dot -> "points";
      case MapSheet.Shape.Area area -> "regions";
      case MapSheet.Shape.Side side -> "sides of regions";
      case MapSheet.Shape.Disc disc -> "vague places";
      case MapSheet.Shape.Sector sector -> "vague places";
      case MapSheet.Shape.Landscape landscape -> "landscapes";
      case MapSheet.Shape.Band band -> "along a line";
      case MapSheet.Shape.Zone zone -> "vague places";
      case MapSheet.Shape.Water water -> "waters";
    };
  }

  private static String why(MapSheet.Why why) {
    return switch (why) {
      case COUNTRY -> "a country, which is no point";
      case WIDE -> "too wide to draw";
      case UNRESOLVED -> "no gazetteer entry fits";
    };
  }
}
