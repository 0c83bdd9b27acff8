package org.onescreen.desktop.map;

import java.util.List;
import org.onescreen.desktop.map.raster.Pen;
import org.onescreen.desktop.map.raster.Plate;
import org.onescreen.desktop.map.raster.Typeface;
import org.onescreen.desktop.map.scene.ScaleBar;

/// The map as a sheet to hand on: with a title, the date, the legend of its colours and a scale.
/// Made off the FX thread.
///
/// @param order what is shown; its density says how fine the sheet is
/// @param title what it shows
/// @param date when
/// @param classes the legend
/// @param scale the words for a length of the scale bar
record PrintedMap(
    SheetOrder order, String title, String date, List<LegendRow> classes, MapWords scale) {
  private static final double MARGIN = 16;
  private static final double SWATCH = 28;
  private static final double LONGEST_BAR = 140;

  /// One class: its shade and its figures.
  record LegendRow(Ink ink, String range) {}

  Plate draw() {
    Plate plate = new SheetMaker().make(order).plate();
    Look look = order.look();
    plate.under(look.ink(Ink.BACKGROUND));
    Pen pen = new Pen(plate);
    double unit = order.density();
    Typeface large = look.face(Lettering.TOWN_NAME);
    Typeface small = look.face(Lettering.GRID_NAME);
    double margin = MARGIN * unit;
    write(pen, large, title, margin, margin);
    write(pen, small, date, margin, margin + large.height() * 1.3);
    legend(pen, small, plate, unit);
    bar(pen, small, plate, unit);
    return plate;
  }

  private void legend(Pen pen, Typeface face, Plate plate, double unit) {
    double line = face.height() * 1.4;
    double y = plate.height() - MARGIN * unit - line * classes.size();
    double widest = 0;
    for (LegendRow row : classes) {
      widest = Math.max(widest, face.width(row.range()));
    }
    double x = plate.width() - 2 * MARGIN * unit - SWATCH * unit - widest;
    for (LegendRow row : classes) {
      pen.begin();
      box(pen, x, y, SWATCH * unit, face.height());
      pen.fill(order.look().ink(Ink.BACKGROUND));
      pen.strength(order.look().span(Span.FILL_OPACITY));
      pen.fill(order.look().ink(row.ink()));
      pen.strength(1);
      pen.stroke(order.look().ink(Ink.SCALE), unit);
      write(pen, face, row.range(), x + (SWATCH + MARGIN / 2) * unit, y);
      y += line;
    }
  }

  private static void box(Pen pen, double x, double y, double width, double height) {
    pen.moveTo(x, y);
    pen.lineTo(x + width, y);
    pen.lineTo(x + width, y + height);
    pen.lineTo(x, y + height);
    pen.close();
  }

  private void bar(Pen pen, Typeface face, Plate plate, double unit) {
    ScaleBar bar = ScaleBar.fitting(order.seen(), LONGEST_BAR);
    double x = MARGIN * unit;
    double y = plate.height() - MARGIN * unit;
    double tick = 5 * unit;
    pen.begin();
    pen.moveTo(x, y - tick);
    pen.lineTo(x, y);
    pen.lineTo(x + bar.pixels() * unit, y);
    pen.lineTo(x + bar.pixels() * unit, y - tick);
    pen.stroke(order.look().ink(Ink.HALO), 4 * unit);
    pen.stroke(order.look().ink(Ink.SCALE), 1.5 * unit);
    write(pen, face, scale.length(bar.metres()), x + tick, y - tick - face.height());
  }

  private void write(Pen pen, Typeface face, String text, double x, double y) {
    pen.halo(face, text, x, y, order.look().ink(Ink.HALO));
    pen.text(face, text, x, y, order.look().ink(Ink.SCALE));
  }
}
