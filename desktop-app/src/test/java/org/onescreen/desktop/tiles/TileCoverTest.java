package org.onescreen.desktop.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onescreen.desktop.tiles.TileCover.Placed;
import org.onescreen.model.geo.CoordinateShift;
import org.onescreen.model.geo.Crs;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// Which tile shows which place, told by the published formulas of each scheme.
class TileCoverTest {
  private static final long SEED = 20260301;
  private static final int LEVEL = 14;

  /// The formula of every slippy map, and that of WMTS over degrees.
  private static TileId oracle(Position drawn, TileGrid grid) {
    double n = Math.pow(2, LEVEL);
    int x = (int) Math.floor((drawn.lon() + 180) / 360 * n);
    double lat = Math.toRadians(drawn.lat());
    double y =
        grid == TileGrid.MERCATOR
            ? (1 - Math.log(Math.tan(lat) + 1 / Math.cos(lat)) / Math.PI) / 2 * n
            : (90 - drawn.lat()) / 360 * n;
    return new TileId(LEVEL, x, (int) Math.floor(y));
  }

  @ParameterizedTest
  @EnumSource(TileGrid.class)
  void a_place_lies_in_the_tile_that_its_scheme_says_in_every_system(TileGrid grid) {
    Random random = new Random(SEED);
    for (Crs crs : List.of(Crs.CGCS2000, Crs.GCJ02)) {
      TileCover cover = new TileCover(map(grid, crs, 256));
      for (int i = 0; i < 300; i++) {
        Position place =
            new Position(100 + 15 * random.nextDouble(), 24 + 15 * random.nextDouble());
        double x = Mercator.x(place.lon());
        double y = Mercator.y(place.lat());
        TileId wanted = oracle(CoordinateShift.convert(place, Crs.CGCS2000, crs), grid);
        List<Placed> found = cover.of(x, y, x, y, 256 * Math.pow(2, LEVEL));
        assertThat(found.getFirst().tile()).as("%s %s seed %d", crs, place, SEED).isEqualTo(wanted);
        double pixel = 1 / (256 * Math.pow(2, LEVEL));
        assertThat(x).isBetween(found.getFirst().left() - pixel, found.getFirst().right() + pixel);
        assertThat(y).isBetween(found.getFirst().top() - pixel, found.getFirst().bottom() + pixel);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CGCS2000", "GCJ02"})
  void neighbours_meet_to_within_a_pixel(Crs crs) {
    TileCover cover = new TileCover(map(TileGrid.MERCATOR, crs, 256));
    double pixel = 1 / (256 * Math.pow(2, LEVEL));
    TileId tile = oracle(new Position(108.53, 32.52), TileGrid.MERCATOR);
    Placed one = cover.place(tile);
    Placed east = cover.place(new TileId(LEVEL, tile.x() + 1, tile.y()));
    Placed south = cover.place(new TileId(LEVEL, tile.x(), tile.y() + 1));
    assertThat(one.right()).isCloseTo(east.left(), within(pixel));
    assertThat(one.bottom()).isCloseTo(south.top(), within(pixel));
  }

  @ParameterizedTest
  @EnumSource(TileGrid.class)
  void large_tiles_are_taken_from_one_level_above(TileGrid grid) {
    double world = 256 * Math.pow(2, 12.3);
    assertThat(new TileCover(map(grid, Crs.CGCS2000, 256)).level(world)).isEqualTo(12);
    assertThat(new TileCover(map(grid, Crs.CGCS2000, 512)).level(world)).isEqualTo(11);
    assertThat(new TileCover(map(grid, Crs.CGCS2000, 256)).level(256 * Math.pow(2, 25)))
        .isEqualTo(18);
  }

  private static BaseMap map(TileGrid grid, Crs crs, int pixels) {
    return new BaseMap(
        "a", BaseMap.Kind.ADDRESS, "", "", List.of(), grid, pixels, crs, 1, 18, "", false);
  }
}
