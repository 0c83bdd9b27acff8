package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onescreen.desktop.map.raster.Typeface;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.LabelLayout;
import org.onescreen.desktop.map.scene.Tier;

/// Writes the names of areas: towns first, then villages, then grids, the more households the
/// sooner; no name ever covers another. A name appears when its area has room for it.
final class LabelPainter {
  private static final double GAP = 3;

  /// A name that is over marks for more than this part of it is not read, and nor are they. The
  /// largest town that is seen is named all the same.
  private static final double MOST_COVERED = 0.4;

  private static final double[] TOWN_SHIFTS = {0, -1.1, 1.1, -2, 2};
  private static final double[] TOWN_SIDES = {0, -0.55, 0.55};
  private static final double[] SHIFTS = {0, -1.1, 1.1};
  private static final double[] MIDDLE = {0};
  private static final Comparator<Area> BY_IMPORTANCE =
      Comparator.comparingInt(Area::households).reversed().thenComparingInt(Area::place);

  /// A name and where it was written.
  record Placed(Area area, double x, double y, double width, double height) {
    private Placed moved(double right, double down) {
      return new Placed(area, x + right, y + down, width, height);
    }

    /// Where the room begins that it takes, with the gap about it.
    private double left() {
      return x - GAP;
    }

    private double breadth() {
      return width + 2 * GAP;
    }
  }

  private final List<Area> candidates = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();

  void paint(Frame frame, LabelLayout layout) {
    placed.clear();
    place(frame, layout, Tier.TOWN, Lettering.TOWN_NAME);
    place(frame, layout, Tier.VILLAGE, Lettering.VILLAGE_NAME);
    place(frame, layout, Tier.GRID, Lettering.GRID_NAME);
    place(frame, layout, Tier.SUBGRID, Lettering.GRID_NAME);
    placed.forEach(label -> write(frame, label));
    frame.count(placed.size());
  }

  /// The names of the last sheet.
  List<Placed> placed() {
    return List.copyOf(placed);
  }

  private void place(Frame frame, LabelLayout layout, Tier tier, Lettering lettering) {
    if (frame.detail.breadth(tier) < roomFor(tier)) {
      return;
    }
    candidates.clear();
    frame.scene.geometry().visitAreas(tier, frame.window, candidates::add);
    candidates.sort(BY_IMPORTANCE);
    Typeface face = frame.look.face(lettering);
    for (Area area : candidates) {
      double width = face.width(area.name());
      if (tier == Tier.TOWN || hasRoom(frame, area, width, face.height())) {
        place(frame, layout, area, width, face.height());
      }
    }
  }

  /// How wide areas of a tier are before any of them is named, in pixels.
  private static double roomFor(Tier tier) {
    return switch (tier) {
      case CITY, COUNTY, TOWN -> 20;
      case VILLAGE -> 44;
      case GRID, SUBGRID -> 64;
    };
  }

  private static boolean hasRoom(Frame frame, Area area, double width, double height) {
    double scale = frame.view.scale();
    return area.bounds().getWidth() * scale >= width * 1.05
        && area.bounds().getHeight() * scale >= height * 1.8;
  }

  private void place(Frame frame, LabelLayout layout, Area area, double textWidth, double height) {
    double x = frame.x(area.labelX()) - textWidth / 2;
    double y = frame.y(area.labelY()) - height / 2;
    Placed middle = new Placed(area, x, y, textWidth, height);
    boolean town = area.tier() == Tier.TOWN;
    // The whole name of a town is to be seen where that may be, even over a part of a mark.
    List<Placed> places = places(frame, middle);
    if (town) {
      List<Placed> whole = places.stream().filter(place -> isWhole(frame, place)).toList();
      if (tried(layout, whole) || overMarks(layout, whole)) {
        return;
      }
    }
    if (!town || !isWhole(frame, middle)) {
      tried(layout, places);
    }
  }

  /// True where nothing of it lies beyond the edge of what is seen.
  private static boolean isWhole(Frame frame, Placed place) {
    return frame.shows(place.left(), place.y(), place.breadth(), place.height());
  }

  /// Where it covers as little of marks as may be.
  private boolean overMarks(LabelLayout layout, List<Placed> places) {
    double most = placed.isEmpty() ? Double.MAX_VALUE : MOST_COVERED;
    Placed best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Placed place : places) {
      double covered = layout.covered(place.left(), place.y(), place.breadth(), place.height());
      if (covered < Math.min(least, most * place.breadth() * place.height())) {
        best = place;
        least = covered;
      }
    }
    if (best == null) {
      return false;
    }
    layout.takeOverObstacles(best.left(), best.y(), best.breadth(), best.height());
    placed.add(best);
    return true;
  }

  /// Where the name of an area may stand, the best place first: a town's never in another town.
  private static List<Placed> places(Frame frame, Placed middle) {
    boolean town = middle.area().tier() == Tier.TOWN;
    List<Placed> places = new ArrayList<>();
    for (double side : town ? TOWN_SIDES : MIDDLE) {
      for (double shift : town ? TOWN_SHIFTS : SHIFTS) {
        Placed moved = middle.moved(side * middle.breadth(), shift * middle.height());
        double x = moved.x() + moved.width() / 2;
        double y = moved.y() + moved.height() / 2;
        if (!town || frame.isFreeFor(moved.area(), x, y)) {
          places.add(moved);
        }
      }
    }
    return places;
  }

  private boolean tried(LabelLayout layout, List<Placed> places) {
    for (Placed place : places) {
      if (layout.take(place.left(), place.y(), place.breadth(), place.height())) {
        placed.add(place);
        return true;
      }
    }
    return false;
  }

  private static void write(Frame frame, Placed label) {
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
    Typeface face = frame.look.face(lettering);
    String name = label.area().name();
    frame.g.halo(face, name, label.x(), label.y(), frame.look.ink(Ink.HALO));
    frame.g.text(face, name, label.x(), label.y(), frame.look.ink(ink));
  }
}
