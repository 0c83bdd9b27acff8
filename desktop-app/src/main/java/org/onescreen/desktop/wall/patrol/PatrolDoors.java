package org.onescreen.desktop.wall.patrol;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.access.Actor;
import org.onescreen.model.camera.GbDeviceCode;

/// What the list of patrols is made of.
///
/// @param cameras what stands on the wall, as the stops of a new patrol
public record PatrolDoors(
    LiveQueries cache,
    CommandDoor door,
    Supplier<Optional<Actor>> actor,
    UiThread ui,
    Texts texts,
    InstantSource time,
    Supplier<List<GbDeviceCode>> cameras,
    Tile tile) {
  /// The tile that a patrol runs in.
  public interface Tile {
    /// Puts a camera into it.
    void show(GbDeviceCode camera);

    /// Whether it shows what happens now.
    boolean isLive();

    /// When its newest picture was taken.
    Optional<Instant> lastPicture();

    /// Whether an open alarm is linked to the camera.
    boolean isAlarmed(GbDeviceCode camera);
  }
}
