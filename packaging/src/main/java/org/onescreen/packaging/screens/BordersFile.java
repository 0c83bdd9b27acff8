package org.onescreen.packaging.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Grid;

/// New borders of some grids of the sample's county as GeoJSON, as a surveyor hands them in: some
/// sound, some with what surveyors get wrong.
final class BordersFile {
  /// Of the embedded centre's sample.
  private static final long SEED = 1;

  private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 22);
  private static final int SOUND = 4;

  private BordersFile() {}

  static String text() {
    List<Grid> grids = new ArrayList<>();
    new Sample(SampleSize.COUNTY, SEED, ANY_DAY).writeTo(leaves(grids));
    List<String> features = new ArrayList<>();
    for (Grid grid : grids.subList(0, SOUND)) {
      features.add(feature(grid, grid.code().code(), nearer(grid)));
    }
    Grid crossed = grids.get(SOUND);
    List<Position> ring = new ArrayList<>(nearer(crossed));
    Collections.swap(ring, 1, ring.size() / 2);
    features.add(feature(crossed, crossed.code().code(), ring));
    Grid swapped = grids.get(SOUND + 1);
    features.add(
        "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[%s,%s]}}"
            .formatted(swapped.code().code(), swapped.centre().lat(), swapped.centre().lon()));
    Grid away = grids.get(SOUND + 2);
    features.add(
        feature(
            away,
            away.code().code(),
            moved(away, p -> new Position(p.lon() + 0.05, p.lat() + 0.02))));
    features.add(feature(away, "990101999999001", nearer(away)));
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private static RecordSink leaves(List<Grid> grids) {
    return new RecordSink() {
      @Override
      public <T extends Record & CentreRecord> void add(Kind<T> kind, T record) {
        if (record instanceof Grid grid && grid.leaf()) {
          grids.add(grid);
        }
      }
    };
  }

  /// The border, drawn a little nearer to its middle.
  private static List<Position> nearer(Grid grid) {
    Position middle = grid.centre();
    return moved(
        grid,
        p ->
            new Position(
                p.lon() + (middle.lon() - p.lon()) / 50, p.lat() + (middle.lat() - p.lat()) / 50));
  }

  private static List<Position> moved(Grid grid, UnaryOperator<Position> how) {
    return grid.outline().ring().stream().map(how).toList();
  }

  private static String feature(Grid grid, String code, List<Position> ring) {
    String places =
        ring.stream()
            .map(p -> "[" + p.lon() + "," + p.lat() + "]")
            .collect(Collectors.joining(","));
    return "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"name\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[%s]]}}"
        .formatted(code, grid.name(), places);
  }
}
