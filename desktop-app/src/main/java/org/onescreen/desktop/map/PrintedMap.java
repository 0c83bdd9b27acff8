package org.onescreen.desktop.map;

import org.onescreen.desktop.map.raster.Pen;
import org.onescreen.desktop.map.raster.Plate;
import org.onescreen.desktop.map.raster.Typeface;
import org.onescreen.desktop.map.scene.ScaleBar;

/// The map as a sheet to hand on: with a title, the date, a legend, a scale and whose base map lies
/// under it. Made off the FX thread.
///
/// @param order what is shown; its density says how fine the sheet is
/// @param title what it shows
/// @param date when
/// @param legend of what is on it
/// @param scale the words for a length of the scale bar
record PrintedMap(
    SheetOrder order, String title, String date, PrintedLegend legend, MapWords scale) {
  private static final double MARGIN = 16;
  private static final double LONGEST_BAR = 140;

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
    String source = source();
    double foot = plate.height() - margin;
    if (!source.isEmpty()) {
      foot -= small.height();
      write(pen, small, source, plate.width() - margin - small.width(source), foot);
      foot -= margin / 2;
    }
    legend.draw(pen, plate, small, foot);
    bar(pen, small, plate, unit);
    return plate;
  }

  /// Whose base map lies under it, with its approval number: it goes wherever its tiles go.
  String source() {
    return order.backdrop().map(base -> base.room().map().attribution().strip()).orElse("");
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
