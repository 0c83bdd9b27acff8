package org.onescreen.desktop.tiles;

import java.util.Optional;

/// Where the tiles of one base map come from. Safe for use by many threads; every call may wait for
/// the disk or the network.
interface TileSource extends AutoCloseable {
  Found find(TileId tile);

  /// What is wrong beside what [#find] said, such as a disk that is full.
  Optional<TileTrouble> trouble();

  /// Gives up what [#find] waits for on other threads; it answers soon then. What is asked later
  /// may be refused.
  void stop();

  /// Once nobody asks any more.
  @Override
  void close();
}
