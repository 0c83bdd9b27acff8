package org.onescreen.desktop.video;

/// What a tile asks of its worker.
interface TileCommands {
  void resize(VideoTile tile, int width, int height);

  void close(VideoTile tile);
}
