package org.onescreen.desktop.map.base;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.map.raster.Plate;
import org.onescreen.desktop.map.raster.Underlay;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.tiles.TileCover;
import org.onescreen.desktop.tiles.TileCover.Placed;
import org.onescreen.desktop.tiles.TileGrid;
import org.onescreen.desktop.tiles.TileId;
import org.onescreen.desktop.tiles.TileImage;
import org.onescreen.desktop.tiles.TileRoom;
import org.onescreen.model.geo.Mercator;

/// Lays the tiles of a base map under a sheet. Where a tile is missing, what is at hand of the
/// levels above stands in, enlarged, and the tile is asked for. On the thread that draws the sheet.
public final class BasePainter {
  private static final int LEVELS_ABOVE = 6;

  /// How strong tiles are, 0 to 1, and the colour that they fade to.
  public record Fade(double strength, int ground) {}

  private record Drawn(TileImage image, Placed placed) {}

  private @Nullable Instant oldest;

  /// @param view in pixels of the plate
  /// @return when the oldest tile that is shown was fetched
  public Optional<Instant> paint(Plate plate, Viewport view, Backdrop backdrop, Fade fade) {
    oldest = null;
    TileRoom room = backdrop.room();
    TileCover cover = new TileCover(room.map());
    Underlay underlay = new Underlay(plate, fade.strength(), fade.ground());
    var window = view.envelope(0);
    List<TileId> wanted = new ArrayList<>();
    for (Placed tile :
        cover.of(
            Math.max(0, window.getMinX()),
            Math.max(0, window.getMinY()),
            Math.min(1, window.getMaxX()),
            Math.min(1, window.getMaxY()),
            view.scale())) {
      wanted.add(tile.tile());
      room.find(tile.tile())
          .map(image -> new Drawn(image, tile))
          .or(() -> above(room, cover, tile.tile()))
          .ifPresent(drawn -> lay(underlay, view, drawn, tile, room.map().grid()));
    }
    room.want(wanted);
    return Optional.ofNullable(oldest);
  }

  private static Optional<Drawn> above(TileRoom room, TileCover cover, TileId tile) {
    Optional<TileId> at = tile.parent();
    for (int i = 0; i < LEVELS_ABOVE && at.isPresent(); i++) {
      TileId parent = at.get();
      Optional<TileImage> image = room.find(parent);
      if (image.isPresent()) {
        return Optional.of(new Drawn(image.get(), cover.place(parent)));
      }
      at = parent.parent();
    }
    return Optional.empty();
  }

  private void lay(Underlay underlay, Viewport view, Drawn drawn, Placed part, TileGrid grid) {
    TileImage image = drawn.image();
    underlay.lay(
        new Plate(image.width(), image.height(), image.pixels()),
        place(view, drawn.placed()),
        place(view, part),
        down(drawn.placed(), grid));
    if (oldest == null || image.at().isBefore(oldest)) {
      oldest = image.at();
    }
  }

  private static Underlay.Place place(Viewport view, Placed at) {
    return new Underlay.Place(
        view.screenX(at.left()),
        view.screenY(at.top()),
        view.screenX(at.right()),
        view.screenY(at.bottom()));
  }

  private static DoubleUnaryOperator down(Placed at, TileGrid grid) {
    if (grid == TileGrid.MERCATOR) {
      return DoubleUnaryOperator.identity();
    }
    double north = Mercator.lat(at.top());
    double south = Mercator.lat(at.bottom());
    return share ->
        (north - Mercator.lat(at.top() + share * (at.bottom() - at.top()))) / (north - south);
  }
}
