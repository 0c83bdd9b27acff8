package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.onescreen.desktop.map.google.Layers;
import org.onescreen.desktop.map.raster.Pen;
import org.onescreen.desktop.map.raster.Plate;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Choropleth;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// Makes of what a sheet would show the layers of a foreign map: the same areas in the same
/// colours, the same clusters, drawn by the same painters. Off the FX thread, by one at a time.
final class LayerCut {
  private static final int MOST_PICTURES = 600;
  private static final int RGB = 0xffffff;

  /// What decides how a mark or cluster looks.
  private record Sight(Picked.Layer layer, Object look, int count, int worst, int troubled) {}

  private final MarkLayout layout = new MarkLayout();
  private final ClusterPainter clusters = new ClusterPainter();
  private final Map<Sight, Icon> icons = new HashMap<>();
  private final MapWords words;
  private final Consumer<Picked> chosen;
  private Object iconLook = new Object();

  /// @param chosen told, on the FX thread, what somebody has clicked
  LayerCut(MapWords words, Consumer<Picked> chosen) {
    this.words = words;
    this.chosen = chosen;
  }

  Layers of(SheetOrder order) {
    // Nobody draws with this pen: the frame says what is seen and where.
    Frame frame = new Frame(new Pen(Plate.of(1, 1)), order);
    List<Layers.Patch> patches = new ArrayList<>();
    GroundPainter.visit(frame, area -> patches.add(patch(frame, area)));
    if (!iconLook.equals(order.look()) || icons.size() > MOST_PICTURES) {
      icons.clear();
      iconLook = order.look();
    }
    layout.arrange(frame);
    List<Layers.Pin> pins = new ArrayList<>();
    for (Spot spot : layout.spots()) {
      Icon icon = icons.computeIfAbsent(sight(spot), _ -> icon(frame, spot));
      Picked picked = spot.picked();
      pins.add(
          new Layers.Pin(
              Mercator.position(frame.view.worldX(spot.x()), frame.view.worldY(spot.y())),
              words.name(picked, order.scene()),
              icon.address(),
              icon.size(),
              () -> chosen.accept(picked)));
    }
    return new Layers(patches, pins);
  }

  private Layers.Patch patch(Frame frame, Area area) {
    List<Position> ring = new ArrayList<>();
    area.walk(arc -> arc.points(frame.view.zoom()), (x, y) -> ring.add(Mercator.position(x, y)));
    boolean selected =
        frame.order.selected().orElse(null) instanceof Picked.OfArea(Area picked)
            && picked.code().equals(area.code());
    int shade = frame.scene.choropleth().shadeOf(area);
    Ink fill = shade == Choropleth.UNKNOWN ? Ink.FILL_UNKNOWN : Ink.fill(shade);
    return new Layers.Patch(
        ring,
        hex(frame.look.ink(fill)),
        frame.look.span(Span.FILL_OVER_BASE),
        hex(frame.look.ink(selected ? Ink.SELECTED : Ink.VILLAGE_BORDER)),
        frame.look.span(selected ? Span.SELECTED_WIDTH : Span.TOWN_BORDER_WIDTH),
        () -> chosen.accept(new Picked.OfArea(area)));
  }

  private static Sight sight(Spot spot) {
    var cluster = spot.cluster();
    var single = cluster.single();
    return new Sight(
        spot.layer(),
        single == null ? spot.layer() : MarkLook.of(single),
        cluster.count(),
        cluster.worst(),
        cluster.troubled());
  }

  private Icon icon(Frame frame, Spot spot) {
    int size = 2 * (int) Math.ceil(1.6 * spot.r() + 2);
    Plate plate = Plate.of(size, size);
    Frame own = new Frame(new Pen(plate), frame.order);
    var single = spot.cluster().single();
    if (single == null) {
      clusters.paint(own, spot.at(size / 2.0, size / 2.0));
    } else {
      MarkPainter.sample(own.g, own.look, MarkLook.of(single), size / 2.0, size / 2.0);
    }
    return Icon.of(plate);
  }

  private static String hex(int argb) {
    return String.format(Locale.ROOT, "#%06x", argb & RGB);
  }
}
