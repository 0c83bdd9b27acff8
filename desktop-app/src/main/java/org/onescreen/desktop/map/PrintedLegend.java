package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.map.raster.Pen;
import org.onescreen.desktop.map.raster.Plate;
import org.onescreen.desktop.map.raster.Typeface;
import org.onescreen.desktop.map.scene.Breaks;
import org.onescreen.desktop.map.scene.Choropleth;
import org.onescreen.desktop.map.scene.Measure;

/// What shades and symbols of a printed sheet mean: those that are on it, and no others.
record PrintedLegend(SheetOrder order, List<Row> rows) {
  private static final double MARGIN = 16;
  private static final double SWATCH = 28;
  private static final double LINE = 1.4;
  private static final double VEIL = 0.85;

  /// One meaning.
  sealed interface Row {
    String text();

    /// A shade, as strong as it lies on the map.
    record Shade(Ink ink, double strength, String text) implements Row {}

    /// A mark.
    record Symbol(MarkLook look, String text) implements Row {}
  }

  static PrintedLegend of(SheetOrder order, MapWords words) {
    List<Row> rows = new ArrayList<>(fills(order, words));
    LayerChoice layers = order.layers();
    if (layers.heat()) {
      rows.add(new Row.Shade(Ink.HEAT, 1, words.texts().get("map.legend.heat")));
    }
    boolean near = Detail.of(order.scene().geometry(), order.seen()).forces();
    List<LegendMark> marks = new ArrayList<>(LegendMark.incidents(words));
    marks.addAll(LegendMark.others(words));
    for (LegendMark mark : marks) {
      boolean drawn =
          switch (mark.layer()) {
            case FORCE, SENSOR, SPEAKER -> near;
            case CAMERA, INCIDENT, ALARM, CASE -> true;
          };
      if (drawn && layers.shows(mark.layer())) {
        String text =
            mark.layer() == Picked.Layer.INCIDENT
                ? words.texts().get("map.print.incident", mark.text())
                : mark.text();
        rows.add(new Row.Symbol(mark.look(), text));
      }
    }
    return new PrintedLegend(order, rows);
  }

  private static List<Row> fills(SheetOrder order, MapWords words) {
    Choropleth shades = order.scene().choropleth();
    Measure measure = shades.figures().measure();
    Breaks cut = shades.breaks(Detail.of(order.scene().geometry(), order.seen()).fillUnit());
    double strength =
        order.look().span(order.backdrop().isPresent() ? Span.FILL_OVER_BASE : Span.FILL_OPACITY);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < cut.tops().size(); i++) {
      Ink ink = Ink.fill(Choropleth.shade(cut, i));
      rows.add(new Row.Shade(ink, strength, words.range(measure, cut, i)));
    }
    if (rows.isEmpty()) {
      rows.add(new Row.Shade(Ink.FILL_UNKNOWN, strength, words.texts().get("map.legend.none")));
    }
    return rows;
  }

  /// Draws it into the corner at the right, so that it ends at `foot`.
  void draw(Pen pen, Plate plate, Typeface face, double foot) {
    double unit = order.density();
    double line = face.height() * LINE;
    double top = foot - line * rows.size();
    double widest = rows.stream().mapToDouble(row -> face.width(row.text())).max().orElse(0);
    double x = plate.width() - (2 * MARGIN + SWATCH) * unit - widest;
    ground(pen, x - MARGIN / 2 * unit, top - MARGIN / 2 * unit, plate.width(), foot);
    double y = top;
    for (Row row : rows) {
      switch (row) {
        case Row.Shade shade -> shade(pen, shade, x, y, face.height());
        case Row.Symbol symbol ->
            MarkPainter.sample(
                pen, order.look(), symbol.look(), x + SWATCH / 2 * unit, y + face.height() / 2);
      }
      pen.text(face, row.text(), x + (SWATCH + MARGIN / 2) * unit, y, order.look().ink(Ink.SCALE));
      y += line;
    }
  }

  /// The map behind it is dulled, so that its own marks are not taken for those of the legend.
  private void ground(Pen pen, double left, double top, double right, double bottom) {
    pen.begin();
    box(pen, left, top, right - left, bottom - top);
    pen.strength(VEIL);
    pen.fill(order.look().ink(Ink.BACKGROUND));
    pen.strength(1);
  }

  private void shade(Pen pen, Row.Shade shade, double x, double y, double height) {
    pen.begin();
    box(pen, x, y, SWATCH * order.density(), height);
    pen.fill(order.look().ink(Ink.BACKGROUND));
    pen.strength(shade.strength());
    pen.fill(order.look().ink(shade.ink()));
    pen.strength(1);
    pen.stroke(order.look().ink(Ink.SCALE), order.density());
  }

  private static void box(Pen pen, double x, double y, double width, double height) {
    pen.moveTo(x, y);
    pen.lineTo(x + width, y);
    pen.lineTo(x + width, y + height);
    pen.lineTo(x, y + height);
    pen.close();
  }
}
