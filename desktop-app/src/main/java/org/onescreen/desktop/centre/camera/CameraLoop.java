package org.onescreen.desktop.centre.camera;

import java.awt.Font;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;

/// Takes and encodes the pictures of one camera in step with the clock; a picture whose time has
/// passed is left out, not made up for.
final class CameraLoop implements Runnable {
  private static final long LONGEST_WAIT = 1_000;

  private final int channel;
  private final CameraScene scene;
  private final Quality quality;
  private final Optional<Font> font;
  private final ZoneId zone;
  private final UnitWriter units;
  private volatile boolean wanted = true;

  CameraLoop(
      int channel,
      CameraScene scene,
      Quality quality,
      Optional<Font> font,
      ZoneId zone,
      UnitWriter units) {
    this.channel = channel;
    this.scene = scene;
    this.quality = quality;
    this.font = font;
    this.zone = zone;
    this.units = units;
  }

  void stop() {
    wanted = false;
  }

  @Override
  public void run() {
    var camera = new SceneCamera(scene, quality, font, zone);
    try (var encoder = new H264Encoder(quality)) {
      long tick = 0;
      while (wanted) {
        long now = System.currentTimeMillis();
        tick = Math.max(tick + quality.ticksPerFrame(), now / Quality.TICK_MILLIS);
        long early = tick * Quality.TICK_MILLIS - now;
        if (early > LONGEST_WAIT) {
          // The clock was set back.
          tick = now / Quality.TICK_MILLIS;
        } else if (early > 0) {
          Thread.sleep(early);
        }
        var unit = encoder.encode(camera.take(tick), tick);
        if (unit.isPresent()) {
          units.write(channel, unit.get());
        }
      }
    } catch (IOException e) {
      // The centre is gone, and this process with it.
      stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
