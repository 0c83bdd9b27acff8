package org.onescreen.desktop.wall;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import org.onescreen.model.camera.GbDeviceCode;

/// The last picture of each camera that this desk has shown, as far as the memory for them reaches:
/// what a tile shows, dimmed and with its time, until its stream is there. In memory alone, since a
/// picture on a disk would have left the wall unregistered.
///
/// FX thread only.
final class Stills {
  private static final long MOST_BYTES = 48L << 20;
  private static final int BYTES_PER_PIXEL = 4;

  private final Map<GbDeviceCode, Still> stills = new LinkedHashMap<>(16, 0.75f, true);
  private final long most;
  private long bytes;

  Stills() {
    this(MOST_BYTES);
  }

  /// @param most bytes of pictures that are kept; the least looked at go first
  Stills(long most) {
    this.most = most;
  }

  /// A picture that nobody writes to, and when it was taken.
  record Still(Image image, Instant takenAt) {
    long bytes() {
      return Math.round(image.getWidth() * image.getHeight()) * BYTES_PER_PIXEL;
    }
  }

  void keep(GbDeviceCode camera, Still still) {
    Still before = stills.put(camera, still);
    bytes += still.bytes() - (before == null ? 0 : before.bytes());
    for (Iterator<Still> oldest = stills.values().iterator(); bytes > most && oldest.hasNext(); ) {
      bytes -= oldest.next().bytes();
      oldest.remove();
    }
  }

  Optional<Still> of(GbDeviceCode camera) {
    return Optional.ofNullable(stills.get(camera));
  }
}
