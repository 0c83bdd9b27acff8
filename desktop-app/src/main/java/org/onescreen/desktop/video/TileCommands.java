package org.onescreen.desktop.video;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What a tile asks of its worker.
interface TileCommands {
  void resize(VideoTile tile, int width, int height);

  void keysOnly(VideoTile tile, boolean only);

  void speed(VideoTile tile, double times);

  CompletableFuture<List<Exported>> export(VideoTile tile, Instant from, Instant until, Path file);

  void close(VideoTile tile);
}
