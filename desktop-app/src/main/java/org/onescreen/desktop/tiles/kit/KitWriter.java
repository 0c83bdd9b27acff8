package org.onescreen.desktop.tiles.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onescreen.model.digest.Sha256;
import org.onescreen.model.geo.Crs;

/// Puts a kit together.
///
/// @param key of this desk
public record KitWriter(KitKey key) {
  /// What the manifest says beside its parts.
  public record About(
      String region, String name, Instant madeAt, String maker, Crs crs, String attribution) {}

  /// @param files the parts, each under the name of its file
  public void write(About about, List<Path> files, OutputStream out) throws IOException {
    List<KitManifest.Part> parts = new ArrayList<>();
    for (Path file : files) {
      parts.add(
          new KitManifest.Part(file.getFileName().toString(), Files.size(file), Sha256.hex(file)));
    }
    KitManifest manifest =
        new KitManifest(
            about.region(),
            about.name(),
            about.madeAt(),
            about.maker(),
            about.crs(),
            about.attribution(),
            parts);
    out.write(KitHead.of(manifest, key).bytes());
    for (Path file : files) {
      Files.copy(file, out);
    }
  }
}
