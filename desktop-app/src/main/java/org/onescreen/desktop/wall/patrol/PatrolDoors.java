package org.onescreen.desktop.wall.patrol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onescreen.desktop.wall.side.SideDoors;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;

/// What the list of patrols is made of.
///
/// @param cameras what stands on the wall, as the stops of a new patrol
public record PatrolDoors(
    SideDoors side, Supplier<List<Camera>> cameras, Tile tile, Turning turning) {
  /// The tile that a patrol runs in.
  public interface Tile {
    /// A patrol begins: the tile is the one that is selected now, until [#end].
    void begin();

    /// Shows again what it did before.
    void end();

    /// Puts a camera into it.
    void show(GbDeviceCode camera);

    /// Whether it shows what happens now.
    boolean isLive();

    /// When its newest picture was taken.
    Optional<Instant> lastPicture();

    /// Whether an open alarm is linked to the camera.
    boolean isAlarmed(GbDeviceCode camera);
  }

  /// Turns cameras.
  public interface Turning {
    /// Sends a camera to a place that it remembers.
    ///
    /// @param preset from 1
    /// @param say is told why where it cannot
    /// @return false where the camera is not known yet: try again
    boolean send(GbDeviceCode camera, int preset, Consumer<String> say);

    /// Lets go of the camera that was sent somewhere last.
    void release();
  }
}
