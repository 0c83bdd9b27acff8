package org.onescreen.desktop.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.DoubleConsumer;
import org.locationtech.jts.geom.Envelope;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.desktop.tiles.BaseMap;
import org.onescreen.desktop.tiles.PackWriter;
import org.onescreen.desktop.tiles.TileGrid;
import org.onescreen.desktop.tiles.TileStock;
import org.onescreen.desktop.tiles.kit.Folders;
import org.onescreen.desktop.tiles.kit.KitException;
import org.onescreen.desktop.tiles.kit.KitFault;
import org.onescreen.desktop.tiles.kit.KitFetch;
import org.onescreen.desktop.tiles.kit.KitHead;
import org.onescreen.desktop.tiles.kit.KitKey;
import org.onescreen.desktop.tiles.kit.KitManifest;
import org.onescreen.desktop.tiles.kit.KitShelf;
import org.onescreen.desktop.tiles.kit.KitSource;
import org.onescreen.desktop.tiles.kit.KitTrust;
import org.onescreen.desktop.tiles.kit.KitWriter;
import org.onescreen.model.geo.CoordinateShift;
import org.onescreen.model.geo.Crs;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// Makes village kits of what this desk knows, and installs those of others. Off the FX thread;
/// everything waits for the disk.
final class KitDesk {
  private static final String PARTIAL = "coming.part";

  private final MapFiles files;
  private final TileStock stock;
  private final Clock clock;

  /// What comes grows in one file: one kit after the other.
  private final ReentrantLock coming = new ReentrantLock();

  KitDesk(MapFiles files, TileStock stock, Clock clock) {
    this.files = files;
    this.stock = stock;
    this.clock = clock;
  }

  KitShelf shelf() {
    return new KitShelf(files.kits(), trust());
  }

  private KitTrust trust() {
    return new KitTrust(files.kitMakers());
  }

  /// @param base the base map of which tiles are taken; empty for none
  void make(
      GeoJsonFile layers, Area region, Optional<BaseMap> base, OutputStream out, Course course)
      throws IOException, Course.Cancelled {
    Path folder = Files.createTempDirectory("onescreen-kit");
    try {
      List<Path> parts = new ArrayList<>();
      Path file = folder.resolve(KitManifest.LAYERS);
      try (OutputStream to = Files.newOutputStream(file)) {
        layers.write(to);
      }
      parts.add(file);
      course.at(0.1);
      Path pack = folder.resolve(KitManifest.PACK);
      if (base.isPresent() && pack(base.get(), region.bounds(), pack)) {
        parts.add(pack);
      }
      course.at(0.6);
      KitKey key = KitKey.in(files.kitKey());
      trust().add(key.shown());
      String maker =
          layers.content().order().scene().geometry().areas(Tier.COUNTY).stream()
              .map(Area::name)
              .findFirst()
              .orElse("");
      KitWriter.About about =
          new KitWriter.About(
              region.code(),
              region.name(),
              clock.instant(),
              maker,
              base.map(BaseMap::crs).orElse(Crs.CGCS2000),
              base.map(BaseMap::attribution).orElse(""));
      new KitWriter(key).write(about, parts, out);
      course.at(1);
    } finally {
      Folders.delete(folder);
    }
  }

  /// @return false where it has no tile of the region at hand
  private boolean pack(BaseMap map, Envelope world, Path file) throws IOException {
    if (map.kind() == BaseMap.Kind.GOOGLE || map.grid() != TileGrid.MERCATOR) {
      return false;
    }
    Position northWest = shifted(map, world.getMinX(), world.getMinY());
    Position southEast = shifted(map, world.getMaxX(), world.getMaxY());
    return new PackWriter(stock)
            .write(
                map,
                northWest.lon(),
                southEast.lat(),
                southEast.lon(),
                northWest.lat(),
                file,
                _ -> {})
        > 0;
  }

  private static Position shifted(BaseMap map, double x, double y) {
    return CoordinateShift.convert(Mercator.position(x, y), Crs.CGCS2000, map.crs());
  }

  /// Fetches a kit and installs it. What came is kept where it was cut off, and gone on with.
  KitShelf.Kit take(KitSource source, DoubleConsumer part) throws KitException {
    coming.lock();
    try {
      return takeNow(source, part);
    } finally {
      coming.unlock();
    }
  }

  private KitShelf.Kit takeNow(KitSource source, DoubleConsumer part) throws KitException {
    Path partial = files.kits().resolve(PARTIAL);
    new KitFetch(source, partial).fetch(part);
    try {
      KitShelf.Kit kit = shelf().install(partial);
      Files.deleteIfExists(partial);
      return kit;
    } catch (KitException e) {
      if (e.fault() != KitFault.UNKNOWN_MAKER) {
        drop(partial);
      }
      throw e;
    } catch (IOException e) {
      throw new KitException(KitFault.NOT_WRITTEN, e);
    }
  }

  private static void drop(Path partial) throws KitException {
    try {
      Files.deleteIfExists(partial);
    } catch (IOException e) {
      throw new KitException(KitFault.NOT_WRITTEN, e);
    }
  }

  /// Who made the kit that waits for somebody's trust, to be compared by telephone.
  String print() throws KitException {
    return KitKey.print(waiting().maker());
  }

  /// From now on kits of its maker are taken; installs it.
  KitShelf.Kit trustAndInstall() throws KitException {
    try {
      trust().add(waiting().maker());
    } catch (IOException e) {
      throw new KitException(KitFault.NOT_WRITTEN, e);
    }
    return take(KitSource.of(files.kits().resolve(PARTIAL)), _ -> {});
  }

  private KitHead waiting() throws KitException {
    try (InputStream in = Files.newInputStream(files.kits().resolve(PARTIAL))) {
      return KitHead.read(in);
    } catch (IOException e) {
      throw new KitException(KitFault.NOT_READABLE, e);
    }
  }
}
