package org.onescreen.desktop.map;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.geofile.Checked;
import org.onescreen.desktop.geofile.Feature;
import org.onescreen.desktop.geofile.GeoFile;
import org.onescreen.desktop.geofile.GeoFileException;
import org.onescreen.desktop.geofile.Ground;
import org.onescreen.desktop.geofile.Inspection;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Geometry;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.model.boundary.BoundaryCommands;
import org.onescreen.model.boundary.NewGrid;
import org.onescreen.model.boundary.Redraw;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraCommands;
import org.onescreen.model.camera.Correction;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Crs;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.RecordIds;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.GridType;
import org.onescreen.model.region.Region;

/// Reads a file of boundaries and marks, lays it beside what the cache knows, and makes commands of
/// what was accepted. Not on the FX thread; everything may wait.
record ImportDesk(LiveQueries queries, CommandDoor door) {
  /// @param ids of the records that could change, by code
  private record Known(Ground ground, Map<String, UUID> ids) {}

  /// What is in a file, and what can be made of it.
  ///
  /// @param ids as the cache knew them
  record Report(List<Feature> features, List<Checked> checked, Map<String, UUID> ids) {}

  Report read(Path file, Crs crs, Geometry geometry) throws GeoFileException {
    return check(GeoFile.read(file), crs, geometry);
  }

  /// Looks at the same features in another system.
  Report check(List<Feature> features, Crs crs, Geometry geometry) {
    Known known = known(geometry);
    return new Report(features, new Inspection(known.ground(), crs).of(features), known.ids());
  }

  private Known known(Geometry geometry) {
    CompletableFuture<Known> read = new CompletableFuture<>();
    try (Pin _ =
        queries.live(
            Set.of(Region.KIND, Grid.KIND, Camera.KIND),
            reader -> known(reader, geometry),
            read::complete,
            read::completeExceptionally)) {
      return read.join();
    }
  }

  private record Eye(UUID id, GbDeviceCode code, Position position) {}

  private static Known known(CacheReader reader, Geometry geometry) {
    Map<String, List<Position>> borders = new HashMap<>();
    Map<String, Position> cameras = new HashMap<>();
    Map<String, UUID> ids = new HashMap<>();
    reader.each(
        Region.KIND,
        Filter.all(),
        region -> {
          borders.put(region.division().prefix(), region.outline().ring());
          ids.put(region.division().prefix(), region.id());
        });
    reader.each(
        Grid.KIND,
        Filter.all(),
        grid -> {
          borders.put(grid.code().code(), grid.outline().ring());
          ids.put(grid.code().code(), grid.id());
        });
    reader.eachPart(
        Camera.KIND,
        Filter.all(),
        Eye.class,
        camera -> {
          cameras.put(camera.code().code(), camera.position());
          ids.put(camera.code().code(), camera.id());
        });
    return new Known(new Ground(borders, cameras, place -> leaf(geometry, place)), ids);
  }

  private static Optional<String> leaf(Geometry geometry, Position place) {
    return geometry
        .at(Mercator.x(place.lon()), Mercator.y(place.lat()), Tier.SUBGRID)
        .filter(area -> area.tier().isGrid())
        .map(Area::code);
  }

  /// Gives the command of one thing that was accepted, and waits until it is kept.
  Given accept(Checked one, Map<String, UUID> ids) {
    return switch (one.change()) {
      case REGION -> door.give(BoundaryCommands.REDRAW_REGION, id(one, ids), redraw(one)).join();
      case GRID -> door.give(BoundaryCommands.REDRAW_GRID, id(one, ids), redraw(one)).join();
      case NEW_GRID ->
          door.give(
                  BoundaryCommands.CREATE_GRID,
                  RecordIds.next(),
                  new NewGrid(
                      new GridCode(one.code()),
                      GridType.BASIC,
                      one.name().isEmpty() ? one.code() : one.name(),
                      0,
                      one.outline().orElseThrow(),
                      one.place().orElseThrow()))
              .join();
      case CAMERA ->
          door.give(
                  CameraCommands.CORRECT,
                  id(one, ids),
                  new Correction(one.place().orElseThrow(), new GridCode(one.leaf()), null))
              .join();
      case NONE -> new Given.Unchanged();
    };
  }

  private static Redraw redraw(Checked one) {
    return new Redraw(one.outline().orElseThrow(), one.place().orElseThrow());
  }

  private static UUID id(Checked one, Map<String, UUID> ids) {
    UUID id = ids.get(one.code());
    if (id == null) {
      throw new IllegalStateException("nothing known of the code of row " + one.row());
    }
    return id;
  }
}
