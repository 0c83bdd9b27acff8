package org.onescreen.desktop.wall.budget;

/// What a tile may play, and why no more.
public record Grant(Level level, Reason reason) {
  /// Why a tile does not play its camera's best stream. Each is a sentence on the tile.
  public enum Reason {
    /// It plays the main stream.
    BEST,
    /// It is small, and the sub stream shows as much.
    SMALL,
    /// The machine cannot keep up, and others matter more.
    BUSY
  }
}
