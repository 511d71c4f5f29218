package org.hearsay.present.svg;

import java.util.Locale;
import org.hearsay.present.view.State;

/// Colours, hatches and sizes, which maps and timelines share. A page may set the colours:
/// `--land`,
/// `--sea`, `--ink` and so on; where it does not, these hold.
public final class Style {

  /// Letters on a wide screen and on paper, and on a narrow one, in units of the drawing.
  public static final double WIDE = 13;

  public static final double NARROW = 29;

  private static final String LIGHT =
      "--h-paper:#fff;--h-ink:#1d2327;--h-muted:#59636a;--h-sea:#e4edf2;--h-land:#f7f4ec;"
          + "--h-coast:#8d9ca4;--h-border:#a39a8a;--h-water:#4f809c;--h-grid:#c9d3d8;"
          + "--h-undisputed:#1f5f99;--h-not-verified:#9a6700;--h-disputed:#b3261e;--h-retracted:#5d5d5d";

  private static final String DARK =
      "--h-paper:#15191c;--h-ink:#e6e9eb;--h-muted:#a3adb3;--h-sea:#19252d;--h-land:#2b3033;"
          + "--h-coast:#6f7f88;--h-border:#7d776b;--h-water:#7fb0cc;--h-grid:#2f3d46;"
          + "--h-undisputed:#7db7ea;--h-not-verified:#e0b04c;--h-disputed:#ff8a80;--h-retracted:#b5b5b5";

  private Style() {}

  /// The style sheet.
  ///
  /// @param look the class of the drawing's root
  /// @param wide height of the drawing in units, on a wide screen
  /// @param narrow height on a narrow one
  public static String sheet(String look, double wide, double narrow) {
    String root = "." + look;
    var css = new StringBuilder("<style>");
    css.append(root).append('{').append(LIGHT).append(";display:block;width:100%;height:auto;");
    css.append("aspect-ratio:800/").append(Svg.number(wide));
    css.append(";font:").append(Svg.number(WIDE)).append("px system-ui,'DejaVu Sans',sans-serif}");
    css.append("@media screen and (prefers-color-scheme:dark){").append(root);
    css.append('{').append(DARK).append("}}");
    for (String rule : RULES.split("\n")) {
      css.append(rule.isBlank() ? "" : "\n" + root + " " + rule);
    }
    for (State state : State.values()) {
      css.append(states(look, state));
    }
    css.append("\n@media print{").append(root).append("{max-height:24cm;break-inside:avoid}}");
    css.append("\n@media screen and (max-width:520px){").append(root).append("{aspect-ratio:800/");
    css.append(Svg.number(narrow)).append('}').append(root).append(" .wide{display:none}");
    css.append(root)
        .append(" .narrow{display:inline}")
        .append(root)
        .append(" .degrees{display:none}");
    css.append(root).append(" .dot{transform:scale(1.7);transform-box:fill-box;");
    css.append("transform-origin:center}}");
    return css.append("\n</style>").toString();
  }

  private static final String RULES =
      """
      text{fill:var(--ink,var(--h-ink));stroke:none}
      .narrow{display:none;font-size:29px}
      .sea{fill:var(--sea,var(--h-sea))}
      .land{fill:var(--land,var(--h-land))}
      .coast{stroke:var(--coast,var(--h-coast));stroke-width:.7;stroke-linejoin:round}
      path.coast:not(.land){fill:none}
      .lake{fill:var(--sea,var(--h-sea));stroke:var(--water,var(--h-water));stroke-width:.5}
      .river{fill:none;stroke:var(--water,var(--h-water));stroke-width:.7;stroke-linejoin:round}
      .border{fill:none;stroke:var(--border,var(--h-border));stroke-width:1;stroke-linejoin:round}
      .contested{fill:none;stroke:var(--border,var(--h-border));stroke-width:1.3;stroke-dasharray:5 3}
      .division{fill:none;stroke:var(--border,var(--h-border));stroke-width:.5;stroke-dasharray:1 2}
      .grid{fill:none;stroke:var(--grid,var(--h-grid));stroke-width:.5}
      .degrees text{font-size:9px;fill:var(--muted,var(--h-muted))}
      :is(.area,.soft).named{fill:none;stroke-width:.8}
      .side.named{fill:none;stroke:none}
      .rim{fill:var(--paper,var(--h-paper))}
      .paper{fill:var(--paper,var(--h-paper))}
      .area{fill-opacity:.45;stroke-width:1}
      .area.undisputed{fill-opacity:.18}
      .soft{fill-opacity:.4;stroke-width:.9;stroke-dasharray:2 3}
      .soft.undisputed{fill-opacity:.09}
      .landscape{fill-opacity:.4;stroke-width:.8;stroke-dasharray:6 2 1 2}
      .landscape.undisputed{fill-opacity:.1}
      .band{fill-opacity:.5;stroke-width:.8;stroke-dasharray:1 2}
      .band.undisputed{fill-opacity:.3}
      .stream{stroke-width:2.2;stroke-linejoin:round;opacity:.75}
      .badge{font-weight:700;paint-order:stroke;stroke:var(--paper,var(--h-paper));stroke-width:2.5px}
      .cluster{fill:none;stroke:var(--ink,var(--h-ink));stroke-width:.9}
      .town{fill:var(--paper,var(--h-paper));stroke:var(--muted,var(--h-muted));stroke-width:.9}
      .towns{fill:var(--muted,var(--h-muted));font-size:.8em}
      .divisions{fill:var(--muted,var(--h-muted));font-style:italic;font-size:.78em;letter-spacing:.04em}
      .here{fill:none;stroke:var(--h-disputed);stroke-width:1.4}
      .mark.side{fill-opacity:.5;stroke:none}
      .side.undisputed{fill-opacity:.35}
      .mark{stroke-width:1.2}
      .frame{fill:none;stroke:var(--coast,var(--h-coast))}
      .halo{paint-order:stroke;stroke:var(--land,var(--h-land));stroke-width:3px;stroke-linejoin:round}
      .narrow .halo{stroke-width:6px}
      .nation{fill:var(--muted,var(--h-muted));letter-spacing:.08em;text-transform:uppercase;font-size:.82em}
      .waters{fill:var(--water,var(--h-water));font-style:italic}
      .waters.halo{stroke:var(--sea,var(--h-sea))}
      .region{font-style:italic}
      .leader{stroke:var(--muted,var(--h-muted));stroke-width:.8}
      .note{fill:var(--muted,var(--h-muted));font-size:.86em}
      .named{fill:var(--paper,var(--h-paper));stroke:var(--muted,var(--h-muted));stroke-width:1.4}
      .rule{fill:none;stroke:var(--ink,var(--h-ink));stroke-width:1.2}
      .block{fill:var(--ink,var(--h-ink))}
      .tick{stroke:var(--grid,var(--h-grid));stroke-width:1}
      .torn{stroke:var(--grid,var(--h-grid));stroke-width:7;opacity:.45}
      .due{fill-opacity:.5}
      a{cursor:pointer}
      a:is(:hover,:focus) text{text-decoration:underline}
      a:focus{outline:none}
      a:is(:hover,:focus) :is(.mark,.stream){stroke-width:3}
      a:focus-visible :is(.rim,.mark:not(.dot)){stroke:var(--ink,var(--h-ink));stroke-width:2.5}
      """;

  private static String states(String look, State state) {
    String name = name(state);
    String colour = "var(--" + name + ",var(--h-" + name + "))";
    return ("\n.%1$s .%2$s{stroke:%3$s;fill:url(#%1$s-%2$s)}.%1$s .%2$s-ink{stroke:%3$s;fill:none}"
            + ".%1$s .%2$s-fill{fill:%3$s}")
        .formatted(look, name, colour);
  }

  /// `not-verified`: the class and the hatch of a state.
  public static String name(State state) {
    return state.words().replace(' ', '-');
  }

  /// The mask that lets a part of a region end softly, for a direction in degrees.
  public static String fade(double bearing) {
    return "hs-map-fade-" + Math.round(bearing);
  }

  /// White where the part is surely meant, dark towards the middle of the region.
  public static String fadeMask(long bearing) {
    double x = Math.sin(Math.toRadians(bearing)) / 2;
    double y = -Math.cos(Math.toRadians(bearing)) / 2;
    String id = fade(bearing);
    return String.format(
        Locale.ROOT,
        "<linearGradient id='%1$s-g' x1='%2$.2f' y1='%3$.2f' x2='%4$.2f' y2='%5$.2f'>"
            + "<stop stop-color='#000'/><stop offset='.6' stop-color='#fff'/></linearGradient>"
            + "<mask id='%1$s' maskContentUnits='objectBoundingBox'>"
            + "<rect width='1' height='1' fill='url(#%1$s-g)'/></mask>",
        id,
        0.5 - x,
        0.5 - y,
        0.5 + x,
        0.5 + y);
  }

  /// A hatch for each state, so that print without colour tells them apart: plain, dots, stripes,
  /// lattice.
  public static String hatches(String look) {
    var svg = new StringBuilder("<defs>");
    for (State state : State.values()) {
      svg.append(hatch(look + "-" + name(state), name(state), strokes(state)));
    }
    return svg.append("</defs>").toString();
  }

  private static String strokes(State state) {
    return switch (state) {
      case UNDISPUTED -> "";
      case NOT_VERIFIED -> "<circle cx='2' cy='2' r='1.2' class='%s-fill'/>";
      case DISPUTED -> "<path d='M0 4L4 0M-1 1L1-1M3 5L5 3' class='%s-ink' stroke-width='1.3'/>";
      case RETRACTED -> "<path d='M0 0L4 4M4 0L0 4' class='%s-ink' stroke-width='.9'/>";
    };
  }

  private static String hatch(String id, String name, String strokes) {
    String shade = strokes.isEmpty() ? "1" : ".18";
    return ("<pattern id='%s' width='4' height='4' patternUnits='userSpaceOnUse'>"
            + "<rect width='4' height='4' class='paper'/>"
            + "<rect width='4' height='4' class='%s-fill' fill-opacity='%s'/>%s</pattern>")
        .formatted(id, name, shade, strokes.formatted(name));
  }
}
