package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.LabelLayout;
import org.onescreen.desktop.map.scene.Tier;

/// Writes the names of areas: towns first, then villages, then grids, the more households the
/// sooner; no name ever covers another. A name appears when its area has room for it.
final class LabelPainter {
  private static final double MARGIN = 120;
  private static final double GAP = 3;
  private static final double[] SHIFTS = {0, -1.1, 1.1, -2, 2};
  private static final Comparator<Area> BY_IMPORTANCE =
      Comparator.comparingInt(Area::households).reversed().thenComparingInt(Area::place);

  /// A name and where it was written.
  record Placed(Area area, double x, double y, double width, double height) {}

  private final MapStyle style;
  private final Letters letters;
  private final List<Area> candidates = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();

  LabelPainter(MapStyle style, Letters letters) {
    this.style = style;
    this.letters = letters;
  }

  void paint(Frame frame, LabelLayout layout) {
    placed.clear();
    // Names just outside of the view take part, so that those inside do not jump while panning.
    place(frame, layout, Tier.TOWN, Lettering.TOWN_NAME);
    place(frame, layout, Tier.VILLAGE, Lettering.VILLAGE_NAME);
    place(frame, layout, Tier.GRID, Lettering.GRID_NAME);
    place(frame, layout, Tier.SUBGRID, Lettering.GRID_NAME);
    frame.g.setTextAlign(TextAlignment.LEFT);
    frame.g.setTextBaseline(VPos.TOP);
    for (Placed label : placed) {
      write(frame.g, label);
    }
    frame.count(placed.size());
  }

  /// The names of the last frame.
  List<Placed> placed() {
    return List.copyOf(placed);
  }

  private void place(Frame frame, LabelLayout layout, Tier tier, Lettering lettering) {
    if (frame.detail.breadth(tier) < 20) {
      return;
    }
    candidates.clear();
    frame.scene.geometry().visitAreas(tier, frame.window(MARGIN), candidates::add);
    candidates.sort(BY_IMPORTANCE);
    for (Area area : candidates) {
      Letters.Size size = letters.measure(lettering, area.name());
      if (tier == Tier.TOWN || hasRoom(frame, area, size)) {
        place(frame, layout, area, size);
      }
    }
  }

  private static boolean hasRoom(Frame frame, Area area, Letters.Size size) {
    double scale = frame.view.scale();
    return area.bounds().getWidth() * scale >= size.width() * 1.05
        && area.bounds().getHeight() * scale >= size.height() * 1.8;
  }

  private void place(Frame frame, LabelLayout layout, Area area, Letters.Size size) {
    double width = size.width() + 2 * GAP;
    double x = frame.x(area.labelX()) - width / 2;
    double y = frame.y(area.labelY()) - size.height() / 2;
    for (double shift : SHIFTS) {
      double shifted = y + shift * size.height();
      if (layout.take(x, shifted, width, size.height())) {
        placed.add(new Placed(area, x + GAP, shifted, size.width(), size.height()));
        return;
      }
    }
    // A town is named even where that covers marks.
    if (area.tier() == Tier.TOWN && layout.takeOverObstacles(x, y, width, size.height())) {
      placed.add(new Placed(area, x + GAP, y, size.width(), size.height()));
    }
  }

  private void write(GraphicsContext g, Placed label) {
    Tier tier = label.area().tier();
    Lettering lettering = Lettering.GRID_NAME;
    Ink ink = Ink.GRID_NAME;
    if (tier == Tier.TOWN) {
      lettering = Lettering.TOWN_NAME;
      ink = Ink.TOWN_NAME;
    } else if (tier == Tier.VILLAGE) {
      lettering = Lettering.VILLAGE_NAME;
      ink = Ink.VILLAGE_NAME;
    }
    haloed(g, lettering, ink, label.area().name(), label.x(), label.y());
  }

  /// Text with a halo. Four shifted copies come from the glyph cache; a stroked text would be
  /// rasterised anew in every frame.
  void haloed(GraphicsContext g, Lettering lettering, Ink ink, String text, double x, double y) {
    double halo = style.span(Span.HALO_WIDTH);
    g.setFont(letters.font(lettering));
    g.setFill(style.ink(Ink.HALO));
    g.fillText(text, x - halo, y - halo);
    g.fillText(text, x + halo, y - halo);
    g.fillText(text, x - halo, y + halo);
    g.fillText(text, x + halo, y + halo);
    g.setFill(style.ink(ink));
    g.fillText(text, x, y);
  }
}
